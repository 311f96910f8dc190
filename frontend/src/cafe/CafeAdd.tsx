import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CafeAdd_event$key } from "../gen/CafeAdd_event.graphql";
import type { CafeAddMutation } from "../gen/CafeAddMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { ErrorNote } from "../ui/ErrorNote";

const usualMinutes = 75;

/** No café stands on the agenda yet: what it is, and one press to put it there. */
export function CafeAdd({ event }: { event: CafeAdd_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment CafeAdd_event on Event {
        id
        revision
      }
    `,
    event,
  );
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<CafeAddMutation>(graphql`
    mutation CafeAddMutation($input: SessionAddInput!) {
      sessionAdd(input: $input) {
        event {
          ...CafeAdd_event
          sessions(first: 20) {
            nodes {
              id
              kind
              title
              rounds(first: 12) {
                nodes {
                  id
                }
              }
              ...CafeRun_session
              ...CafeSetUp_session
            }
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
  const add = async () => {
    setOutcome(
      await act({
        input: {
          eventId: shown.id,
          revision: shown.revision,
          title: intl.formatMessage({ id: "cafe.title" }),
          minutes: usualMinutes,
          kind: "CAFE",
          captureMode: "TAKEAWAYS",
        },
      }),
    );
  };
  return (
    <Empty
      title={intl.formatMessage({ id: "cafe.emptyTitle" })}
      action={
        <>
          <Button kind="primary" busy={busy} onClick={add}>
            <FormattedMessage id="cafe.add" />
          </Button>
          {outcome && outcome.kind !== "done" ? (
            <div className="mt-4">
              <ErrorNote title={refusalText(intl, outcome) ?? ""} />
            </div>
          ) : null}
        </>
      }
    >
      <FormattedMessage id="cafe.emptyBody" />
    </Empty>
  );
}
