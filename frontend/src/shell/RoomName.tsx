import type { Room } from "./navigation";
import { useRoomName } from "./useRoomName";

/** A room's name in the language people read. */
export function RoomName({ room }: { room: Room }) {
  return useRoomName()(room);
}
