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
  // One main step on the page: to come, to be there, then to write.
  const mine = shown.viewerRegistration;
  const arrives = shown.viewerCanCheckIn && mine?.attendance === "UNKNOWN";
  const writes = shown.phase === "DURING" && mine != null && !arrives;
  return (
    <>
      {shown.viewerCanContribute ? (
        <p>
          <Go to={links.capture(shown.id)} className={buttonClass(writes ? "primary" : "plain")}>
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
