import { Go } from "../Go";
import { type Room, roomAddress } from "./navigation";
import { RoomName } from "./RoomName";

/** The rooms in the header of a wide screen. */
export function RoomLinks({ rooms }: { rooms: readonly Room[] }) {
  return rooms.map((room) => (
    <Go
      key={room}
      to={roomAddress[room]}
      className="flex h-14 items-center border-b-2 border-transparent pt-0.5 text-meta font-bold text-soft no-underline hover:text-ink aria-[current=page]:border-you aria-[current=page]:text-ink"
    >
      <RoomName room={room} />
    </Go>
  ));
}
