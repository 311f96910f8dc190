import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { AccountLink } from "./AccountLink";
import { Brand } from "./Brand";
import { LanguageSwitch } from "./LanguageSwitch";
import { type Room, roomAddress } from "./navigation";
import { PhoneMenu } from "./PhoneMenu";
import { RoomLinks } from "./RoomLinks";
import { RoomName } from "./RoomName";
import { SearchButton } from "./SearchButton";
import { ThemeSwitch } from "./ThemeSwitch";

type Props = {
  name: string | null;
  rooms: readonly Room[];
  account: string | null;
  onSearch: () => void;
};

/** One row: the name of the house, its rooms, and what people set for themselves. */
export function Header({ name, rooms, account, onSearch }: Props) {
  const intl = useIntl();
  return (
    <header data-shell className="border-b border-rule">
      <div className="mx-auto flex h-14 max-w-page items-center gap-x-6 px-5">
        <Go
          to={links.home()}
          exact
          className="mr-2 flex min-w-0 items-center gap-2.5 font-title text-[1.375rem] font-medium no-underline"
        >
          <Brand />
          <span className="translate-y-px truncate">
            {name ?? <FormattedMessage id="shell.name" />}
          </span>
        </Go>
        <nav
          aria-label={intl.formatMessage({ id: "shell.main" })}
          className="flex gap-6 max-md:hidden"
        >
          <RoomLinks rooms={rooms} />
        </nav>
        <div className="-mr-2 ml-auto flex items-center gap-1">
          <SearchButton onOpen={onSearch} />
          <div className="flex items-center gap-1 max-md:hidden">
            <ThemeSwitch />
            <LanguageSwitch />
            <AccountLink name={account} />
          </div>
          <PhoneMenu>
            {rooms.includes("map") ? (
              <Go to={roomAddress.map} className="flex min-h-9 items-center px-3.5 font-bold">
                <RoomName room="map" />
              </Go>
            ) : null}
            <div className="flex items-center justify-between">
              <LanguageSwitch />
              <ThemeSwitch />
            </div>
            <AccountLink name={account} />
          </PhoneMenu>
        </div>
      </div>
    </header>
  );
}
