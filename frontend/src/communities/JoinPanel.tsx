import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { JoinPanel_community$key } from "../gen/JoinPanel_community.graphql";
import { links } from "../links";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { FieldError } from "../ui/FieldError";
import { Meta } from "../ui/Meta";
import { LazyBringAndSeek } from "./LazyBringAndSeek";
import { LazyLeaveButton } from "./LazyLeaveButton";
import { MembershipWord } from "./MembershipWord";
import { policyWord, reasonWord } from "./policyWords";
import { useJoin } from "./useJoin";

type Props = { community: JoinPanel_community$key; front: boolean };

/** The reader's way in and out: join in one tap, then one line about oneself if one likes. */
export function JoinPanel({ community, front }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment JoinPanel_community on Community {
        id
        slug
        name
        state
        joinPolicy
        viewerCanDraftEvent
        viewerCanJoin
        viewerCannotJoinBecause
        viewerMembership {
          id
          state
          ...MembershipWord_membership
          ...BringAndSeek_membership
        }
        ...LeaveButton_community
      }
    `,
    community,
  );
  const { join, busy, refused, joined } = useJoin(shown.id, shown.name, shown.joinPolicy);
  const { viewerMembership: mine } = shown;
  const because = shown.viewerCannotJoinBecause;
  if (mine && (mine.state === "ACTIVE" || mine.state === "REQUESTED")) {
    return (
      <div className="mt-5 grid gap-2">
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
          {shown.viewerCanDraftEvent && front ? (
            <Go to={links.eventNew(shown.id)} className={buttonClass("primary")}>
              <FormattedMessage id="communities.planEvent" />
            </Go>
          ) : null}
          <span className="inline-flex min-h-9 items-center">
            <MembershipWord membership={mine} />
          </span>
        </div>
        {front && mine.state === "REQUESTED" ? (
          <Meta>
            <FormattedMessage id="communities.askedHint" />
          </Meta>
        ) : null}
        {front ? (
          <>
            <LazyBringAndSeek membership={mine} communityId={shown.id} open={joined} />
            <LazyLeaveButton community={shown} />
          </>
        ) : null}
      </div>
    );
  }
  if (shown.state !== "ACTIVE") return null;
  if (because === "UNAUTHENTICATED") {
    return (
      <div className="mt-6">
        {shown.joinPolicy === "BY_INVITATION" ? null : (
          <Go to={links.signIn(links.community(shown.slug).to)} className={buttonClass("primary")}>
            {shown.joinPolicy === "ON_REQUEST" ? (
              <FormattedMessage id="communities.signInToAsk" />
            ) : (
              <FormattedMessage id="communities.signInToJoin" />
            )}
          </Go>
        )}
        <p className="mt-2 text-meta text-soft">{policyWord(intl, shown.joinPolicy)}</p>
      </div>
    );
  }
  if (!shown.viewerCanJoin) {
    return <p className="mt-6 max-w-measure text-soft">{reasonWord(intl, because)}</p>;
  }
  return (
    <div className="mt-6">
      {mine?.state === "INVITED" ? (
        <p className="mb-3">
          <MembershipWord membership={mine} />
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" busy={busy} onClick={() => void join()}>
          {mine?.state !== "INVITED" && shown.joinPolicy === "ON_REQUEST" ? (
            <FormattedMessage id="communities.askToJoin" />
          ) : (
            <FormattedMessage id="communities.join" />
          )}
        </Button>
        {mine?.state === "INVITED" ? <LazyLeaveButton community={shown} /> : null}
      </div>
      <FieldError>{refused}</FieldError>
      <p className="mt-2 text-meta text-soft">{policyWord(intl, shown.joinPolicy)}</p>
    </div>
  );
}
