import { useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { DoorQuery } from "../gen/DoorQuery.graphql";
import { PageTitle } from "../ui/PageTitle";
import { DoorEnter } from "./DoorEnter";
import { DoorFacts } from "./DoorFacts";
import { DoorInside } from "./DoorInside";
import { DoorOpen } from "./DoorOpen";
import { DoorWrong } from "./DoorWrong";

/** The door of one event: who has the code comes in, with or without an account. */
export function Door({ query, code }: { query: PreloadedQuery<DoorQuery>; code: string }) {
  const intl = useIntl();
  const { eventDoor: door, viewer } = usePreloadedQuery<DoorQuery>(
    graphql`
      query DoorQuery($code: String!) @preloadable {
        eventDoor(code: $code) {
          title
          isOpen
          phase
          ...DoorFacts_door
          ...DoorEnter_door
          event {
            id
            ...DoorInside_event
          }
        }
        viewer {
          kind
          person {
            id
            name
          }
          ...DoorInside_viewer
        }
      }
    `,
    query,
  );
  if (!door) return <DoorWrong code={code} />;
  const signedIn = viewer.person != null;
  return (
    <article className="grid max-w-measure gap-5">
      <PageTitle>{door.title}</PageTitle>
      <DoorFacts door={door} />
      {signedIn && door.event ? (
        <DoorInside event={door.event} viewer={viewer} code={code} />
      ) : signedIn ? (
        <DoorOpen code={code} />
      ) : door.isOpen ? (
        <DoorEnter door={door} code={code} />
      ) : (
        <p className="text-lead">
          {intl.formatMessage({
            id: door.phase === "AFTER" ? "door.shutAfter" : "door.shut",
          })}
        </p>
      )}
    </article>
  );
}
