import type { IntlShape } from "react-intl";
import type { Outcome } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";

/** The questions of a review, in their order. The last two answer what comes next. */
export const questions = ["EXPECTED", "HAPPENED", "DIFFERENCE", "KEEP", "CHANGE"] as const;
export type Question = (typeof questions)[number];

export function questionWord(intl: IntlShape, question: Question): string {
  switch (question) {
    case "EXPECTED":
      return intl.formatMessage({ id: "reviewing.expected" });
    case "HAPPENED":
      return intl.formatMessage({ id: "reviewing.happened" });
    case "DIFFERENCE":
      return intl.formatMessage({ id: "reviewing.difference" });
    case "KEEP":
      return intl.formatMessage({ id: "reviewing.keep" });
    case "CHANGE":
      return intl.formatMessage({ id: "reviewing.change" });
  }
}

/** Why an event is not looked back on. */
export const waivers = ["TALKED_THROUGH", "SHORT_MEETING", "TOO_FEW"] as const;

export function waiverWord(intl: IntlShape, waiver: string | null | undefined): string {
  switch (waiver) {
    case "TALKED_THROUGH":
      return intl.formatMessage({ id: "reviewing.talkedThrough" });
    case "SHORT_MEETING":
      return intl.formatMessage({ id: "reviewing.shortMeeting" });
    default:
      return intl.formatMessage({ id: "reviewing.tooFew" });
  }
}

/** The kinds of what people contribute, as a list of figures names them. */
export function contributionsWord(intl: IntlShape, kind: string): string {
  switch (kind) {
    case "TAKEAWAY":
      return intl.formatMessage({ id: "reviewing.kindTakeaway" });
    case "STORY":
      return intl.formatMessage({ id: "reviewing.kindStory" });
    case "PRACTICE":
      return intl.formatMessage({ id: "reviewing.kindPractice" });
    case "TOOL":
      return intl.formatMessage({ id: "reviewing.kindTool" });
    case "PROBLEM":
      return intl.formatMessage({ id: "reviewing.kindProblem" });
    case "QUESTION":
      return intl.formatMessage({ id: "reviewing.kindQuestion" });
    case "INSIGHT":
      return intl.formatMessage({ id: "reviewing.kindInsight" });
    default:
      return intl.formatMessage({ id: "reviewing.kindPledge" });
  }
}

function codeWord(intl: IntlShape, code: string): string | null {
  switch (code) {
    case "NOT_BEGUN":
      return intl.formatMessage({ id: "reviewing.whyNotBegun" });
    case "CANCELLED":
      return intl.formatMessage({ id: "reviewing.whyNotCancelled" });
    case "EVENT_CLOSED":
      return intl.formatMessage({ id: "reviewing.whyNotClosed" });
    case "REVIEW_OPEN":
      return intl.formatMessage({ id: "reviewing.whyNotReviewOpen" });
    case "REVIEW_CLOSED":
      return intl.formatMessage({ id: "reviewing.whyNotReviewClosed" });
    case "REVIEW_MISSING":
      return intl.formatMessage({ id: "reviewing.whyNotReviewMissing" });
    case "ATTENDANCE_MISSING":
      return intl.formatMessage({ id: "reviewing.whyNotAttendance" });
    case "NOT_REGISTERED":
      return intl.formatMessage({ id: "reviewing.whyNotThere" });
    case "NOBODY_MISSING":
      return intl.formatMessage({ id: "reviewing.whyNotMissing" });
    case "ASKED_TODAY":
      return intl.formatMessage({ id: "reviewing.whyNotAskedToday" });
    case "UNAUTHENTICATED":
      return intl.formatMessage({ id: "reviewing.whyNotSignedIn" });
    case "STAYS_IN_ROOM":
      return intl.formatMessage({ id: "reviewing.whyNotStays" });
    case "CONFLICT":
      return intl.formatMessage({ id: "reviewing.whyNotConflict" });
    default:
      return null;
  }
}

/** Why one cannot do it now, in words that say what to do. */
export function whyNot(intl: IntlShape, code: string | null | undefined): string {
  return codeWord(intl, code ?? "") ?? intl.formatMessage({ id: "reviewing.whyNotRole" });
}

/** What did not work, in one text; null when all went well. */
export function troubleText(intl: IntlShape, outcome: Outcome<unknown> | null): string | null {
  if (!outcome) return null;
  if (outcome.kind !== "refused") return refusalText(intl, outcome);
  return outcome.refusals.map(({ code, message }) => codeWord(intl, code) ?? message).join(" ");
}
