import { Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CafeRun_session$key } from "../gen/CafeRun_session.graphql";
import type { CafeRunEndMutation } from "../gen/CafeRunEndMutation.graphql";
import type { CafeRunShuffleMutation } from "../gen/CafeRunShuffleMutation.graphql";
import type { CafeRunStartMutation } from "../gen/CafeRunStartMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { Button } from "../ui/Button";
import { Countdown } from "../ui/Countdown";
import { Disclosure } from "../ui/Disclosure";
import { ErrorNote } from "../ui/ErrorNote";
import { Skeleton } from "../ui/Skeleton";
import { CafeSeats } from "./CafeSeats";
import { standing } from "./rounds";

/** The round that runs or is to come, its clock, and the one button that moves on. */
export function CafeRun({ session }: { session: CafeRun_session$key }) {
  const intl = useIntl();
  const { rounds } = useFragment(
    graphql`
      fragment CafeRun_session on Session {
        rounds(first: 12) {
          nodes {
            id
            number
            question
            minutes
            state
            endsAt
            contributionCount
          }
        }
      }
    `,
    session,
  );
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [start, starting] = useAct<CafeRunStartMutation>(graphql`
    mutation CafeRunStartMutation($input: RoundStartInput!) {
      roundStart(input: $input) {
        round {
          session {
            ...CafeRun_session
          }
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const [end, ending] = useAct<CafeRunEndMutation>(graphql`
    mutation CafeRunEndMutation($input: RoundEndInput!) {
      roundEnd(input: $input) {
        round {
          session {
            ...CafeRun_session
          }
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const [shuffle, shuffling] = useAct<CafeRunShuffleMutation>(graphql`
    mutation CafeRunShuffleMutation($input: CafeShuffleInput!) {
      cafeShuffle(input: $input) {
        round {
          id
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const { running, next, last } = standing(rounds.nodes);
  const shown = running ?? next ?? last;
  if (!shown) return null;
  const put = async (doing: Promise<Outcome<unknown>>) => setOutcome(await doing);
  return (
    <section>
      <div className="bg-well px-5 py-5">
        <p className="text-meta text-soft" role="status">
          <FormattedMessage
            id={running ? "cafe.roundRuns" : next ? "cafe.roundNext" : "cafe.over"}
            values={{ number: shown.number, total: rounds.nodes.length }}
          />
        </p>
        {shown.question ? <h2 className="mt-1 text-entry">{shown.question}</h2> : null}
        {running?.endsAt ? (
          <Countdown until={running.endsAt} className="font-title text-[3.5rem] leading-tight" />
        ) : null}
        <p className="mt-1 text-meta text-soft">
          <FormattedMessage
            id="cafe.cameIn"
            values={{
              count: rounds.nodes.reduce((sum, one) => sum + (one.contributionCount ?? 0), 0),
              now: running?.contributionCount ?? 0,
            }}
          />
        </p>
        <p className="mt-4 flex flex-wrap gap-3">
          {next ? (
            <Button
              kind="primary"
              className="min-h-12 text-lead"
              busy={starting}
              onClick={() => put(start({ input: { roundId: next.id } }))}
            >
              <FormattedMessage id="cafe.startRound" values={{ number: next.number }} />
            </Button>
          ) : null}
          {running ? (
            <Button
              kind={next ? "plain" : "primary"}
              className="min-h-12"
              busy={ending}
              onClick={() => put(end({ input: { roundId: running.id } }))}
            >
              <FormattedMessage id="cafe.endRound" values={{ number: running.number }} />
            </Button>
          ) : null}
          {next ? (
            <Button
              className="min-h-12"
              busy={shuffling}
              onClick={() => put(shuffle({ input: { roundId: next.id } }))}
            >
              <FormattedMessage id="cafe.shuffle" values={{ number: next.number }} />
            </Button>
          ) : null}
        </p>
        {!running && !next ? (
          <p className="mt-3 max-w-measure">
            <FormattedMessage id="cafe.pledges" />
          </p>
        ) : null}
      </div>
      {outcome && outcome.kind !== "done" ? (
        <div className="mt-4">
          <ErrorNote title={refusalText(intl, outcome) ?? ""} />
        </div>
      ) : null}
      {[running, next].map((round) =>
        round ? (
          <div key={round.id} className="mt-4">
            <Disclosure
              open={round === running}
              summary={<FormattedMessage id="cafe.seats" values={{ number: round.number }} />}
            >
              <Suspense fallback={<Skeleton />}>
                <CafeSeats round={round.id} />
              </Suspense>
            </Disclosure>
          </div>
        ) : null,
      )}
    </section>
  );
}
