import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { CheckIn } from "../events/CheckIn";
import { EventYou } from "../events/EventYou";
import { Go } from "../Go";
import type { DoorInside_event$key } from "../gen/DoorInside_event.graphql";
import type { DoorInside_viewer$key } from "../gen/DoorInside_viewer.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { KeepThis } from "./KeepThis";

type Props = { event: DoorInside_event$key; viewer: DoorInside_viewer$key; code: string };

/** Behind the door: the event's next step for whoever came in. */
export function DoorInside({ event, viewer, code }: Props) {
  const shown = useFragment(
    graphql`
      fragment DoorInside_event on Event {
        id
        phase
        viewerRegistration {
          id
          state
          attendance
          ...EventYou_registration
        }
        ...CheckIn_event
        keyLearnings(first: 7) {
          nodes {
            id
            text
          }
        }
      }
    `,
    event,
  );
  const { isGuest } = useFragment(
    graphql`
      fragment DoorInside_viewer on Viewer {
        isGuest
      }
    `,
    viewer,
  );
  const mine = shown.viewerRegistration;
  const there = mine?.attendance === "PRESENT" || mine?.attendance === "REMOTE";
  return (
    <div className="grid gap-6">
      {mine ? (
        <p>
          <EventYou registration={mine} />
        </p>
      ) : null}
      {shown.phase === "AFTER" && shown.keyLearnings.nodes.length > 0 ? (
        <ul className="grid gap-2 font-title text-lead">
          {shown.keyLearnings.nodes.map((one) => (
            <li key={one.id}>{one.text}</li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        {there ? null : <CheckIn event={shown} code={code} />}
        {there && shown.phase !== "BEFORE" ? (
          <Go to={links.capture(shown.id)} className={buttonClass("primary")}>
            <FormattedMessage id="door.share" />
          </Go>
        ) : null}
        <Go to={links.event(shown.id)} className={buttonClass("plain")}>
          <FormattedMessage id="door.event" />
        </Go>
      </div>
      {isGuest ? <KeepThis /> : null}
    </div>
  );
}
