import { useEffect, useEffectEvent, useState } from "react";
import type { RoomNews } from "./room";

/**
 * Calls `changed` a moment after something changed at the event, whoever changed it, and whenever
 * changes may have been missed; the caller then asks its query again. It says whether changes come
 * at this moment. Null follows nothing.
 */
export function useRoom(eventId: string | null, changed: (news: RoomNews) => void): boolean {
  const [live, setLive] = useState(false);
  const tell = useEffectEvent(changed);
  // The server is outside React, and what follows it is loaded only where it is used.
  useEffect(() => {
    if (!eventId) return;
    let left = false;
    let leave = () => {};
    import("./room").then(
      ({ enterRoom }) => {
        if (!left) leave = enterRoom(eventId, (news) => tell(news), setLive);
      },
      () => {
        // Not loaded: the page shows what it has, as without a connection.
      },
    );
    return () => {
      left = true;
      leave();
      setLive(false);
    };
  }, [eventId]);
  return live;
}
