import type { IntlShape } from "react-intl";

/** How people join, in a sentence. */
export function policyWord(intl: IntlShape, policy: string): string {
  switch (policy) {
    case "ON_REQUEST":
      return intl.formatMessage({ id: "communities.policyOnRequest" });
    case "BY_INVITATION":
      return intl.formatMessage({ id: "communities.policyByInvitation" });
    default:
      return intl.formatMessage({ id: "communities.policyOpen" });
  }
}

/** Who may read a community, in a sentence. */
export function visibilityWord(intl: IntlShape, visibility: string): string {
  switch (visibility) {
    case "LISTED":
      return intl.formatMessage({ id: "communities.visibilityListed" });
    case "PRIVATE":
      return intl.formatMessage({ id: "communities.visibilityPrivate" });
    default:
      return intl.formatMessage({ id: "communities.visibilityPublic" });
  }
}

/** Why something cannot be done in a community now, and what to do about it. */
export function reasonWord(intl: IntlShape, code: string | null | undefined): string {
  switch (code) {
    case "BY_INVITATION":
      return intl.formatMessage({ id: "communities.becauseByInvitation" });
    case "REQUEST_PENDING":
      return intl.formatMessage({ id: "communities.becausePending" });
    case "SUSPENDED":
      return intl.formatMessage({ id: "communities.becauseSuspended" });
    case "LAST_COORDINATOR":
      return intl.formatMessage({ id: "communities.becauseLastCoordinator" });
    case "ARCHIVED":
      return intl.formatMessage({ id: "communities.becauseArchived" });
    case "NOT_APPROVED":
      return intl.formatMessage({ id: "communities.becauseNotApproved" });
    case "UNAUTHENTICATED":
      return intl.formatMessage({ id: "communities.becauseSignIn" });
    default:
      return intl.formatMessage({ id: "communities.becauseRole" });
  }
}
