import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventMine_event$key } from "../gen/EventMine_event.graphql";
import { Button } from "../ui/Button";
import { EventAsks } from "./EventAsks";
import { EventTrouble } from "./EventTrouble";
import { EventYou } from "./EventYou";
import { useAnswer } from "./useAnswer";

/** The reader has answered: what stands, and how to change it. */
export function EventMine({ event }: { event: EventMine_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventMine_event on Event {
        id
        phase
        place
        isOnline
        viewerRegistration {
          id
          state
          mode
          question
          ...EventYou_registration
          ...EventAsks_registration
        }
      }
    `,
    event,
  );
  const { register, cancel, busy, outcome } = useAnswer(shown.id);
  const mine = shown.viewerRegistration;
  if (!mine) return null;
  const both = shown.isOnline && shown.place !== "";
  const waits = mine.state === "WAITLISTED";
  const other = mine.mode === "ONLINE" ? "IN_PERSON" : "ONLINE";
  return (
    <div className="grid gap-2">
      <p className="text-lead">
        <EventYou registration={mine} />
      </p>
      <EventAsks registration={mine} busy={busy} onDecline={() => void cancel(mine.id)} />
      {waits ? (
        <p className="text-soft">
          <FormattedMessage id="events.waitHint" />
        </p>
      ) : null}
      {mine.question ? (
        <p className="border-l-2 border-you pl-3">
          <span className="block text-soft">
            <FormattedMessage id="events.yourQuestion" />
          </span>
          {mine.question}
        </p>
      ) : null}
      {both && mine.state !== "PENDING" ? (
        <Button busy={busy} onClick={() => void register({ mode: other })}>
          {other === "ONLINE" ? (
            <FormattedMessage id="events.ratherOnline" />
          ) : (
            <FormattedMessage id="events.ratherRoom" />
          )}
        </Button>
      ) : null}
      <Button busy={busy} onClick={() => void cancel(mine.id)}>
        {waits ? (
          <FormattedMessage id="events.leaveLine" />
        ) : mine.state === "PENDING" ? (
          <FormattedMessage id="events.takeBack" />
        ) : (
          <FormattedMessage id="events.giveBack" />
        )}
      </Button>
      <EventTrouble outcome={outcome} />
    </div>
  );
}
