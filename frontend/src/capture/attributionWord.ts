import type { IntlShape } from "react-intl";

/** Whom readers see; of another's words where somebody writes for them. */
export function attributionWord(intl: IntlShape, attribution: string, ofAnother = false): string {
  switch (attribution) {
    case "NAMED":
      return intl.formatMessage({ id: "capture.asNamed" });
    case "ORGANISATION":
      return ofAnother
        ? intl.formatMessage({ id: "capture.asTheirOrganisation" })
        : intl.formatMessage({ id: "capture.asOrganisation" });
    default:
      return intl.formatMessage({ id: "capture.asNobody" });
  }
}
