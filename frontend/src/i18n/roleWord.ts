import type { IntlShape } from "react-intl";

/** What a person is in a community, in words. */
export function roleWord(intl: IntlShape, role: string): string {
  switch (role) {
    case "COORDINATOR":
      return intl.formatMessage({ id: "people.roleCoordinator" });
    case "FACILITATOR":
      return intl.formatMessage({ id: "people.roleFacilitator" });
    case "OBSERVER":
      return intl.formatMessage({ id: "people.roleObserver" });
    default:
      return intl.formatMessage({ id: "people.roleMember" });
  }
}
