import type { IntlShape } from "react-intl";

/** Whom readers see. */
export function attributionWord(intl: IntlShape, attribution: string): string {
  switch (attribution) {
    case "NAMED":
      return intl.formatMessage({ id: "capture.asNamed" });
    case "ORGANISATION":
      return intl.formatMessage({ id: "capture.asOrganisation" });
    default:
      return intl.formatMessage({ id: "capture.asNobody" });
  }
}
