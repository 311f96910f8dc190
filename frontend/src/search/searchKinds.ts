import type { IntlShape } from "react-intl";

/** What one can look for, in the order of the page. */
export const searchKinds = [
  "COMMUNITY",
  "EVENT",
  "LESSON",
  "ASSET",
  "COMPETENCY",
  "PERSON",
  "ORGANISATION",
] as const;

export type SearchedKind = (typeof searchKinds)[number];

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
    case "COMPETENCY":
      return intl.formatMessage({ id: "search.competencies" });
    case "PERSON":
      return intl.formatMessage({ id: "search.people" });
    default:
      return intl.formatMessage({ id: "search.organisations" });
  }
}
