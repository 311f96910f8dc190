import type { IntlShape } from "react-intl";
import type { Outcome } from "../relay/useAct";
import { troubleWords } from "./troubleWords";

/** What did not work, in one text; null when all went well. */
export function refusalText(intl: IntlShape, outcome: Outcome<unknown>): string | null {
  switch (outcome.kind) {
    case "done":
      return null;
    case "refused":
      return outcome.refusals.map(({ message }) => message).join(" ");
    case "failed":
      return troubleWords(intl, outcome.trouble);
  }
}
