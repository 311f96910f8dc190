import type { IntlShape } from "react-intl";

/** What the demo's people are, in words. */
export function doorWord(intl: IntlShape, as: string): string {
  switch (as) {
    case "coordinator":
      return intl.formatMessage({ id: "account.doorCoordinator" });
    case "expert":
      return intl.formatMessage({ id: "account.doorExpert" });
    case "steward":
      return intl.formatMessage({ id: "account.doorSteward" });
    default:
      return intl.formatMessage({ id: "account.doorMember" });
  }
}
