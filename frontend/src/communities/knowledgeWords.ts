import type { IntlShape } from "react-intl";

/** What kind of work something is. */
export function assetKindWord(intl: IntlShape, kind: string): string {
  switch (kind) {
    case "GUIDE":
      return intl.formatMessage({ id: "communities.kindGuide" });
    case "CHECKLIST":
      return intl.formatMessage({ id: "communities.kindChecklist" });
    case "CASE":
      return intl.formatMessage({ id: "communities.kindCase" });
    case "TEMPLATE":
      return intl.formatMessage({ id: "communities.kindTemplate" });
    case "PLAYBOOK":
      return intl.formatMessage({ id: "communities.kindPlaybook" });
    case "PLAN":
      return intl.formatMessage({ id: "communities.kindPlan" });
    default:
      return intl.formatMessage({ id: "communities.kindReport" });
  }
}

/** How well a lesson was checked. */
export function standingWord(intl: IntlShape, standing: string): string {
  switch (standing) {
    case "BEING_AGREED":
      return intl.formatMessage({ id: "communities.standingBeingAgreed" });
    case "AGREED":
      return intl.formatMessage({ id: "communities.standingAgreed" });
    case "VALIDATED":
      return intl.formatMessage({ id: "communities.standingValidated" });
    case "PROVEN_IN_USE":
      return intl.formatMessage({ id: "communities.standingProven" });
    default:
      return intl.formatMessage({ id: "communities.standingDraft" });
  }
}

/** Whether a lesson says to keep doing, or to do differently. */
export function polarityWord(intl: IntlShape, polarity: string): string {
  return polarity === "SUSTAIN"
    ? intl.formatMessage({ id: "communities.keepDoing" })
    : intl.formatMessage({ id: "communities.doDifferently" });
}
