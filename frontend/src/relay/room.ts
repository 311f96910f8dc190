import { graphql } from "react-relay/hooks";
import { getRequest } from "relay-runtime";
import type { EventRoomChangeKind, roomSubscription } from "../gen/roomSubscription.graphql";
import { follow } from "./follow";

export type RoomKind = Exclude<EventRoomChangeKind, "%future added value">;

/** What changed lately in the room of an event. */
export type RoomNews = {
  /** What sorts of things; REFETCH means that it may be anything. */
  kinds: ReadonlySet<RoomKind>;
  /** The ids of what changed, as far as one may see it. */
  ids: ReadonlySet<string>;
};

/** A full room must not ask all at once, so news is told in one go after a while, by chance. */
const gatherMillis = 250;
const spreadMillis = 500;

const subscription = graphql`
  subscription roomSubscription($event: ID!) {
    eventRoom(eventId: $event) {
      kind
      subject {
        id
      }
    }
  }
`;

/** Follows the room of an event until it is stopped. */
export function enterRoom(
  event: string,
  changed: (news: RoomNews) => void,
  live: (live: boolean) => void,
): () => void {
  let kinds = new Set<RoomKind>();
  let ids = new Set<string>();
  let telling: ReturnType<typeof setTimeout> | undefined;
  const note = (kind: RoomKind, id?: string) => {
    kinds.add(kind);
    if (id) ids.add(id);
    telling ??= setTimeout(
      () => {
        telling = undefined;
        const news = { kinds, ids };
        kinds = new Set();
        ids = new Set();
        changed(news);
      },
      gatherMillis + spreadMillis * Math.random(),
    );
  };
  const { id } = getRequest(subscription).params;
  if (!id) throw new Error("The subscription is not among the trusted documents.");
  const stop = follow<roomSubscription["response"]>(
    id,
    { event },
    {
      next: ({ eventRoom }) => note(eventRoom.kind as RoomKind, eventRoom.subject?.id),
      again: () => note("REFETCH"),
      live,
    },
  );
  return () => {
    clearTimeout(telling);
    stop();
  };
}
