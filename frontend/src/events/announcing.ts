import type { IntlShape } from "react-intl";

/** Why a draft cannot be announced by the reader. */
export function whyNotAnnounce(intl: IntlShape, code: string): string {
  switch (code) {
    case "ARCHIVED":
      return intl.formatMessage({ id: "events.whyNotArchived" });
    case "NOT_APPROVED":
      return intl.formatMessage({ id: "events.whyNotApproved" });
    case "ALREADY_ANNOUNCED":
      return intl.formatMessage({ id: "events.whyNotTwice" });
    default:
      return intl.formatMessage({ id: "events.whyNotAnnouncer" });
  }
}
