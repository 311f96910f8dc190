import { useIntl } from "react-intl";
import type { Part } from "./parts";

/** The names of the pages of the settings. */
export function usePartName(): (part: Part) => string {
  const intl = useIntl();
  return (part) => {
    switch (part) {
      case "about":
        return intl.formatMessage({ id: "communitySettings.about" });
      case "door":
        return intl.formatMessage({ id: "communitySettings.door" });
      case "competencies":
        return intl.formatMessage({ id: "communitySettings.competencies" });
      case "people":
        return intl.formatMessage({ id: "communitySettings.people" });
      case "invite":
        return intl.formatMessage({ id: "communitySettings.invite" });
      case "archive":
        return intl.formatMessage({ id: "communitySettings.archive" });
    }
  };
}
