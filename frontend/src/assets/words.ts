import type { IntlShape } from "react-intl";

/** What kind of work it is; on the screen a knowledge asset is always called by its kind. */
export function kindWord(intl: IntlShape, kind: string): string {
  switch (kind) {
    case "REPORT":
      return intl.formatMessage({ id: "assets.kindReport" });
    case "GUIDE":
      return intl.formatMessage({ id: "assets.kindGuide" });
    case "CHECKLIST":
      return intl.formatMessage({ id: "assets.kindChecklist" });
    case "CASE":
      return intl.formatMessage({ id: "assets.kindCase" });
    case "TEMPLATE":
      return intl.formatMessage({ id: "assets.kindTemplate" });
    case "PLAYBOOK":
      return intl.formatMessage({ id: "assets.kindPlaybook" });
    case "PLAN":
      return intl.formatMessage({ id: "assets.kindPlan" });
    default:
      return intl.formatMessage({ id: "assets.kindOther" });
  }
}

/** Where an edition stands, where that is not simply "published". */
export function stateWord(intl: IntlShape, state: string): string | null {
  switch (state) {
    case "DRAFT":
      return intl.formatMessage({ id: "assets.stateDraft" });
    case "IN_REVIEW":
      return intl.formatMessage({ id: "assets.stateInReview" });
    case "APPROVED":
      return intl.formatMessage({ id: "assets.stateApproved" });
    case "UNDER_REVIEW":
      return intl.formatMessage({ id: "assets.stateUnderReview" });
    case "SUPERSEDED":
      return intl.formatMessage({ id: "assets.stateSuperseded" });
    case "WITHDRAWN":
      return intl.formatMessage({ id: "assets.stateWithdrawn" });
    default:
      return null;
  }
}

/** "Report, 2nd edition" or "Working report, 1st edition". */
export function editionLine(
  intl: IntlShape,
  kind: string,
  edition: { readonly form: string; readonly number: number },
): string {
  const values = { kind: kindWord(intl, kind), number: edition.number };
  return edition.form === "WORKING"
    ? intl.formatMessage({ id: "assets.editionWorking" }, values)
    : intl.formatMessage({ id: "assets.editionFormal" }, values);
}
