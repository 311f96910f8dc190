import { useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { Icon } from "../ui/Icon";
import { type Room, roomAddress } from "./navigation";
import { RoomName } from "./RoomName";

const cell =
  "flex min-h-13 min-w-0 items-center justify-center border-t-2 border-transparent px-1 text-[0.8125rem] font-bold text-soft no-underline aria-[current=page]:border-you aria-[current=page]:text-ink";

/** The rooms at the foot of a phone, with sharing in the middle for those who are signed in. */
export function PhoneBar({ rooms, signedIn }: { rooms: readonly Room[]; signedIn: boolean }) {
  const intl = useIntl();
  const shown = rooms.filter((room) => room !== "map" || !signedIn).slice(0, 4);
  const middle = Math.ceil(shown.length / 2);
  const item = (room: Room) => (
    <Go key={room} to={roomAddress[room]} className={cell}>
      <RoomName room={room} />
    </Go>
  );
  return (
    <nav
      data-shell
      aria-label={intl.formatMessage({ id: "shell.main" })}
      className="fixed inset-x-0 bottom-0 z-10 grid auto-cols-[minmax(max-content,1fr)] grid-flow-col border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {shown.slice(0, middle).map(item)}
      {signedIn ? (
        <Go
          to={links.share()}
          aria-label={intl.formatMessage({ id: "shell.share" })}
          className={cell}
        >
          <span className="flex size-9 items-center justify-center rounded-full bg-ink text-paper">
            <Icon name="plus" />
          </span>
        </Go>
      ) : null}
      {shown.slice(middle).map(item)}
    </nav>
  );
}
