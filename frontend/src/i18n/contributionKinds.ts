import type { IntlShape } from "react-intl";

const kinds = ["TAKEAWAY", "STORY", "PRACTICE", "TOOL", "PROBLEM", "QUESTION", "INSIGHT", "PLEDGE"];

/** What kind of thing was said. */
export function kindWord(intl: IntlShape, kind: string): string {
  switch (kind) {
    case "STORY":
      return intl.formatMessage({ id: "capture.kindStory" });
    case "PRACTICE":
      return intl.formatMessage({ id: "capture.kindPractice" });
    case "TOOL":
      return intl.formatMessage({ id: "capture.kindTool" });
    case "PROBLEM":
      return intl.formatMessage({ id: "capture.kindProblem" });
    case "QUESTION":
      return intl.formatMessage({ id: "capture.kindQuestion" });
    case "INSIGHT":
      return intl.formatMessage({ id: "capture.kindInsight" });
    case "PLEDGE":
      return intl.formatMessage({ id: "capture.kindPledge" });
    default:
      return intl.formatMessage({ id: "capture.kindTakeaway" });
  }
}

/** All kinds to choose from, the usual one first. */
export function kindChoices(intl: IntlShape): { value: string; label: string }[] {
  return kinds.map((value) => ({ value, label: kindWord(intl, value) }));
}
