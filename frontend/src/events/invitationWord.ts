import type { IntlShape } from "react-intl";

/** What an invitation does to one address. */
export function invitationWord(intl: IntlShape, outcome: string): string {
  switch (outcome) {
    case "INVITED":
      return intl.formatMessage({ id: "plan.outInvited" });
    case "ALREADY_INVITED":
      return intl.formatMessage({ id: "plan.outAlready" });
    case "ALREADY_REGISTERED":
      return intl.formatMessage({ id: "plan.outRegistered" });
    case "SAID_NO":
      return intl.formatMessage({ id: "plan.outNo" });
    case "REPEATED":
      return intl.formatMessage({ id: "plan.outRepeated" });
    default:
      return intl.formatMessage({ id: "plan.outWrong" });
  }
}
