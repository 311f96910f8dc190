import type { IntlShape } from "react-intl";
import { kindWord as workWord } from "../assets/words";

/** A kind, as the group of what was found. */
export function searchKindWord(intl: IntlShape, kind: string): string {
  switch (kind) {
    case "COMMUNITY":
      return intl.formatMessage({ id: "search.communities" });
    case "EVENT":
      return intl.formatMessage({ id: "search.events" });
    case "LESSON":
      return intl.formatMessage({ id: "search.lessons" });
    case "ASSET":
      return intl.formatMessage({ id: "search.assets" });
    case "CONTRIBUTION":
      return intl.formatMessage({ id: "search.contributions" });
    case "PROCESS_TOOL":
      return intl.formatMessage({ id: "search.tools" });
    case "WORKSHEET":
      return intl.formatMessage({ id: "search.worksheets" });
    case "COMPETENCY":
      return intl.formatMessage({ id: "search.competencies" });
    case "PERSON":
      return intl.formatMessage({ id: "search.people" });
    default:
      return intl.formatMessage({ id: "search.organisations" });
  }
}

/** One thing of a kind; a knowledge asset is called by what it is. */
export function searchOneWord(intl: IntlShape, kind: string, work: string | undefined): string {
  switch (kind) {
    case "COMMUNITY":
      return intl.formatMessage({ id: "search.community" });
    case "EVENT":
      return intl.formatMessage({ id: "search.event" });
    case "LESSON":
      return intl.formatMessage({ id: "search.lesson" });
    case "ASSET":
      return workWord(intl, work ?? "");
    case "CONTRIBUTION":
      return intl.formatMessage({ id: "search.contribution" });
    case "PROCESS_TOOL":
      return intl.formatMessage({ id: "search.tool" });
    case "WORKSHEET":
      return intl.formatMessage({ id: "search.worksheet" });
    case "COMPETENCY":
      return intl.formatMessage({ id: "search.competency" });
    case "PERSON":
      return intl.formatMessage({ id: "search.person" });
    default:
      return intl.formatMessage({ id: "search.organisation" });
  }
}
