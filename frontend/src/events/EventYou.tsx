import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventYou_registration$key } from "../gen/EventYou_registration.graphql";
import { You } from "../ui/You";

/** The reader's own answer to an event, in the reader's colour. */
export function EventYou({ registration }: { registration: EventYou_registration$key }) {
  const { state, mode, placeInLine } = useFragment(
    graphql`
      fragment EventYou_registration on Registration {
        state
        mode
        placeInLine
      }
    `,
    registration,
  );
  switch (state) {
    case "CONFIRMED":
      return (
        <You>
          {mode === "ONLINE" ? (
            <FormattedMessage id="events.youOnline" />
          ) : (
            <FormattedMessage id="events.youCome" />
          )}
        </You>
      );
    case "WAITLISTED":
      return (
        <You>
          <FormattedMessage id="events.youWait" values={{ place: placeInLine ?? 1 }} />
        </You>
      );
    case "PENDING":
      return (
        <You>
          <FormattedMessage id="events.youPending" />
        </You>
      );
    case "INVITED":
      return (
        <You>
          <FormattedMessage id="events.youInvited" />
        </You>
      );
    case "DECLINED":
      return <FormattedMessage id="events.youDecline" />;
    default:
      return null;
  }
}
