import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CheckIn_event$key } from "../gen/CheckIn_event.graphql";
import type { CheckInMutation } from "../gen/CheckInMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { You } from "../ui/You";

/** "I'm here", in one tap; at the door the code on the wall stands for a place. */
export function CheckIn({ event, code }: { event: CheckIn_event$key; code?: string }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment CheckIn_event on Event {
        id
        phase
        viewerRegistration {
          attendance
        }
        viewerCanCheckIn
        viewerCannotCheckInBecause
      }
    `,
    event,
  );
  const [checkIn, busy] = useAct<CheckInMutation>(graphql`
    mutation CheckInMutation($input: EventCheckInInput!) {
      eventCheckIn(input: $input) {
        registration {
          id
          state
          attendance
        }
        event {
          id
          viewerRegistration {
            id
          }
          viewerCanCheckIn
          viewerCannotCheckInBecause
          viewerCanContribute
          confirmedCount
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const attendance = shown.viewerRegistration?.attendance ?? "UNKNOWN";
  if (attendance === "PRESENT" || attendance === "REMOTE") {
    return shown.phase === "AFTER" ? null : (
      <p>
        <You>
          <FormattedMessage id="events.youAreHere" />
        </You>
      </p>
    );
  }
  const byCode = shown.viewerCannotCheckInBecause === "NOT_REGISTERED" && code;
  if (!shown.viewerCanCheckIn && !byCode) return null;
  const here = async () => {
    const done = await checkIn({ input: { eventId: shown.id, code } });
    setOutcome(done);
    if (done.kind === "done") announce(intl.formatMessage({ id: "events.saidHere" }));
  };
  return (
    <div className="grid justify-items-start gap-2">
      <FormTrouble outcome={outcome} fields={[]} />
      <Button
        kind="primary"
        className="min-h-12 px-6 text-lead"
        busy={busy}
        onClick={() => void here()}
      >
        {shown.phase === "AFTER" ? (
          <FormattedMessage id="events.wasHere" />
        ) : (
          <FormattedMessage id="events.here" />
        )}
      </Button>
    </div>
  );
}
