import { useIntl } from "react-intl";
import type { Room } from "./navigation";

/** The names of the rooms as plain text. */
export function useRoomName(): (room: Room) => string {
  const intl = useIntl();
  return (room) => {
    switch (room) {
      case "today":
        return intl.formatMessage({ id: "shell.today" });
      case "events":
        return intl.formatMessage({ id: "shell.events" });
      case "communities":
        return intl.formatMessage({ id: "shell.communities" });
      case "knowledge":
        return intl.formatMessage({ id: "shell.knowledge" });
      case "map":
        return intl.formatMessage({ id: "shell.map" });
      case "yours":
        return intl.formatMessage({ id: "shell.yours" });
      case "keep":
        return intl.formatMessage({ id: "shell.keep" });
    }
  };
}
