import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CheckIn_event$key } from "../gen/CheckIn_event.graphql";
import type { CheckInMutation } from "../gen/CheckInMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";

/** "I'm here", in one tap; the code on the wall stands for a place. */
export function CheckIn({ event, code }: { event: CheckIn_event$key; code?: string }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const {
    id,
    viewerCanCheckIn,
    viewerCannotCheckInBecause: because,
  } = useFragment(
    graphql`
      fragment CheckIn_event on Event {
        id
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
  if (!viewerCanCheckIn && (because !== "NOT_REGISTERED" || !code)) return null;
  const here = async () => {
    const done = await checkIn({ input: { eventId: id, code } });
    setOutcome(done);
    if (done.kind === "done") announce(intl.formatMessage({ id: "door.saidHere" }));
  };
  return (
    <div className="grid justify-items-start gap-2">
      <FormTrouble outcome={outcome} fields={[]} />
      <Button kind="primary" busy={busy} onClick={() => void here()}>
        <FormattedMessage id="door.here" />
      </Button>
    </div>
  );
}
