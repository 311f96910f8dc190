import { FormattedMessage, useIntl } from "react-intl";
import {
  fetchQuery,
  graphql,
  type PreloadedQuery,
  usePreloadedQuery,
  useRelayEnvironment,
} from "react-relay/hooks";
import { Go } from "../Go";
import type { ReviewQuery } from "../gen/ReviewQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { useRoom } from "../relay/useRoom";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { ReviewAnswers } from "./ReviewAnswers";
import { ReviewBoard } from "./ReviewBoard";
import { ReviewForm } from "./ReviewForm";
import { ReviewNone } from "./ReviewNone";
import { ReviewSteer } from "./ReviewSteer";
import { waiverWord, whyNot } from "./words";

const reviewQuery = graphql`
  query ReviewQuery($id: ID!) @preloadable {
    event(id: $id) {
      id
      title
      ...ReviewNone_event
      review {
        id
        state
        way
        waiver
        viewerCanAnswer
        viewerCannotAnswerBecause
        viewerCanSteer
        ...ReviewBoard_review
        ...ReviewForm_review
        ...ReviewSteer_review
        ...ReviewAnswers_review
      }
    }
  }
`;

/** Looking back at an event: on the wall for all, or each for themselves; then what came of it. */
export function Review({ query }: { query: PreloadedQuery<ReviewQuery> }) {
  const intl = useIntl();
  const environment = useRelayEnvironment();
  const { event } = usePreloadedQuery<ReviewQuery>(reviewQuery, query);
  useRoom(event?.id ?? null, ({ kinds }) => {
    if (!event || !(kinds.has("REVIEW") || kinds.has("REFETCH"))) return;
    fetchQuery<ReviewQuery>(
      environment,
      reviewQuery,
      { id: event.id },
      { fetchPolicy: "network-only" },
    ).subscribe({ error: () => undefined }); // the next change asks again
  });
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  const { review } = event;
  const oneByOne = review?.way === "ONE_BY_ONE";
  const open = review?.state === "OPEN";
  return (
    <article>
      <header className="mb-8">
        <p className="mb-1 text-meta text-soft">
          <Go to={links.event(event.id)} className="font-bold hover:underline">
            {event.title}
          </Go>
        </p>
        <PageTitle>{intl.formatMessage({ id: "reviewing.lookingBack" })}</PageTitle>
      </header>
      {!review ? <ReviewNone event={event} /> : null}
      {review?.state === "WAIVED" ? (
        <Note>
          <FormattedMessage
            id="reviewing.waived"
            values={{ why: waiverWord(intl, review.waiver) }}
          />
        </Note>
      ) : null}
      {review?.viewerCanSteer && oneByOne ? <ReviewSteer review={review} /> : null}
      {review && open && oneByOne ? (
        review.viewerCanAnswer ? (
          <ReviewForm review={review} />
        ) : (
          <Note>{whyNot(intl, review.viewerCannotAnswerBecause)}</Note>
        )
      ) : null}
      {review && review.state !== "WAIVED" && (!open || !oneByOne || review.viewerCanSteer) ? (
        <ReviewBoard review={review} />
      ) : null}
      {review && !open && oneByOne ? <ReviewAnswers review={review} /> : null}
      {review?.viewerCanSteer && !oneByOne ? <ReviewSteer review={review} /> : null}
    </article>
  );
}
