import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventRoomLinks_event$key } from "../gen/EventRoomLinks_event.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";

/** The ways into the room: to write, and for those who run it to its café and its screen. */
export function EventRoomLinks({ event }: { event: EventRoomLinks_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventRoomLinks_event on Event {
        id
        phase
        viewerCanContribute
        viewerCanFacilitate
        viewerCanCheckIn
        viewerRegistration {
          attendance
        }
      }
    `,
    event,
  );
  const runs = shown.viewerCanFacilitate && shown.phase !== "AFTER";
  if (!shown.viewerCanContribute && !runs) return null;
  const arrives = shown.viewerCanCheckIn && shown.viewerRegistration?.attendance === "UNKNOWN";
  return (
    <>
      {shown.viewerCanContribute ? (
        <p>
          <Go
            to={links.capture(shown.id)}
            className={buttonClass(shown.phase === "DURING" && !arrives ? "primary" : "plain")}
          >
            <FormattedMessage id="events.write" />
          </Go>
        </p>
      ) : null}
      {runs ? (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <Go to={links.cafe(shown.id)} className="underline underline-offset-2">
            <FormattedMessage id="events.runCafe" />
          </Go>
          <Go to={links.screen(shown.id)} className="underline underline-offset-2">
            <FormattedMessage id="events.roomScreen" />
          </Go>
        </p>
      ) : null}
    </>
  );
}
