import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useIntl } from "react-intl";
import { hrefOf, links } from "../links";
import { usePaletteFound } from "../search/usePaletteFound";
import { Palette, type PaletteOption } from "../ui/Palette";
import { type Room, roomAddress } from "./navigation";
import { useRoomName } from "./useRoomName";

type Props = { open: boolean; onClose: () => void; rooms: readonly Room[] };

/** Search from anywhere: rooms whose name begins so, what was found, and the page with all of it. */
export function SearchPalette({ open, onClose, rooms }: Props) {
  const intl = useIntl();
  const router = useRouter();
  const roomName = useRoomName();
  const [text, setText] = useState("");
  const typed = text.trim().slice(0, 200);
  const found = usePaletteFound(typed);

  const places: PaletteOption[] = rooms
    .filter((room) => roomName(room).toLowerCase().startsWith(typed.toLowerCase()))
    .map((room) => ({
      id: room,
      kind: intl.formatMessage({ id: "shell.paletteGo" }),
      title: roomName(room),
      href: hrefOf(roomAddress[room]),
    }));
  const everything: PaletteOption = {
    id: "search",
    kind: intl.formatMessage({ id: "shell.paletteSearch" }),
    title: intl.formatMessage({ id: "shell.paletteSearchFor" }, { text: typed }),
    href: hrefOf(links.search(typed)),
  };
  const leave = () => {
    setText("");
    onClose();
  };
  return (
    <Palette
      open={open}
      onClose={leave}
      label={intl.formatMessage({ id: "shell.paletteLabel" })}
      placeholder={intl.formatMessage({ id: "shell.palettePlaceholder" })}
      text={text}
      onText={setText}
      options={typed ? [...places, ...found.options, everything] : places}
      status={found.status}
      onPick={({ href }) => {
        leave();
        router.history.push(href);
      }}
    />
  );
}
