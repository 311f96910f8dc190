import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useIntl } from "react-intl";
import { hrefOf, links } from "../links";
import { Palette, type PaletteOption } from "../ui/Palette";
import { type Room, roomAddress } from "./navigation";
import { useRoomName } from "./useRoomName";

/** Search from anywhere: what one types, and the rooms whose name begins with it. */
export function SearchPalette({
  open,
  onClose,
  rooms,
}: {
  open: boolean;
  onClose: () => void;
  rooms: readonly Room[];
}) {
  const intl = useIntl();
  const router = useRouter();
  const roomName = useRoomName();
  const [text, setText] = useState("");
  const typed = text.trim();

  const search: PaletteOption = {
    id: "search",
    kind: intl.formatMessage({ id: "shell.paletteSearch" }),
    title: intl.formatMessage({ id: "shell.paletteSearchFor" }, { text: typed }),
    href: hrefOf(links.search(typed)),
  };
  const places: PaletteOption[] = rooms
    .filter((room) => roomName(room).toLowerCase().startsWith(typed.toLowerCase()))
    .map((room) => ({
      id: room,
      kind: intl.formatMessage({ id: "shell.paletteGo" }),
      title: roomName(room),
      href: hrefOf(roomAddress[room]),
    }));
  const options = typed ? [search, ...places] : places;

  const leave = () => {
    setText("");
    onClose();
  };
  const pick = ({ href }: PaletteOption) => {
    leave();
    router.history.push(href);
  };
  return (
    <Palette
      open={open}
      onClose={leave}
      label={intl.formatMessage({ id: "shell.paletteLabel" })}
      placeholder={intl.formatMessage({ id: "shell.palettePlaceholder" })}
      text={text}
      onText={setText}
      options={options}
      onPick={pick}
    />
  );
}
