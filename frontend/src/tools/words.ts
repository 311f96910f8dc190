import type { IntlShape } from "react-intl";

/** How many people a tool is for. */
export function groupWord(intl: IntlShape, least: number, most: number): string {
  return intl.formatMessage({ id: "tools.group" }, { least, most });
}

/** Who fills in the sheet of a tool. */
export function filledByWord(intl: IntlShape, filledBy: string): string {
  switch (filledBy) {
    case "ORGANISATION":
      return intl.formatMessage({ id: "tools.byOrganisation" });
    case "PERSON":
      return intl.formatMessage({ id: "tools.byPerson" });
    default:
      return intl.formatMessage({ id: "tools.byTable" });
  }
}

type Filler = {
  readonly filledBy: string;
  readonly tableNumber?: number | null;
  readonly organisation?: { readonly name: string } | null;
  readonly person?: { readonly name: string } | null;
};

/** Who filled in this sheet. */
export function fillerWord(intl: IntlShape, sheet: Filler): string {
  switch (sheet.filledBy) {
    case "ORGANISATION":
      return sheet.organisation?.name ?? intl.formatMessage({ id: "tools.anOrganisation" });
    case "PERSON":
      return sheet.person?.name ?? intl.formatMessage({ id: "tools.aPerson" });
    default:
      return sheet.tableNumber == null
        ? intl.formatMessage({ id: "tools.wholeGroup" })
        : intl.formatMessage({ id: "tools.tableNumber" }, { number: sheet.tableNumber });
  }
}

/** Why one cannot put a tool on the agenda or write on a sheet, in words that say what to do. */
export function whyNotWord(intl: IntlShape, code: string | null | undefined): string {
  switch (code) {
    case "UNAUTHENTICATED":
      return intl.formatMessage({ id: "tools.whyNotSignedIn" });
    case "CANCELLED":
      return intl.formatMessage({ id: "tools.whyNotCancelled" });
    case "EVENT_OVER":
      return intl.formatMessage({ id: "tools.whyNotClosed" });
    case "NOT_REGISTERED":
      return intl.formatMessage({ id: "tools.whyNotRegistered" });
    default:
      return intl.formatMessage({ id: "tools.whyNotYours" });
  }
}
