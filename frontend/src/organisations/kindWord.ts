import type { IntlShape } from "react-intl";

/** What kind of organisation something is, in words. */
export function kindWord(intl: IntlShape, kind: string): string {
  switch (kind) {
    case "UNIVERSITY":
      return intl.formatMessage({ id: "organisations.university" });
    case "MINISTRY":
      return intl.formatMessage({ id: "organisations.ministry" });
    case "ASSOCIATION":
      return intl.formatMessage({ id: "organisations.association" });
    case "LIBRARY":
      return intl.formatMessage({ id: "organisations.library" });
    case "HOSPITAL":
      return intl.formatMessage({ id: "organisations.hospital" });
    case "COMPANY":
      return intl.formatMessage({ id: "organisations.company" });
    default:
      return intl.formatMessage({ id: "organisations.other" });
  }
}
