import type { IntlShape } from "react-intl";

/** What an access token may do; the names are the API's. */
export const scopes = [
  "communities:read",
  "people:read",
  "organisations:read",
  "events:read",
  "registrations:read",
  "lessons:read",
  "assets:read",
  "competencies:read",
  "communities:write",
  "events:write",
  "registrations:write",
  "profile:write",
] as const;

export type Scope = (typeof scopes)[number];

/** What a scope allows, in words. */
export function scopeWord(intl: IntlShape, scope: Scope): string {
  switch (scope) {
    case "communities:read":
      return intl.formatMessage({ id: "scopes.communitiesRead" });
    case "people:read":
      return intl.formatMessage({ id: "scopes.peopleRead" });
    case "organisations:read":
      return intl.formatMessage({ id: "scopes.organisationsRead" });
    case "events:read":
      return intl.formatMessage({ id: "scopes.eventsRead" });
    case "registrations:read":
      return intl.formatMessage({ id: "scopes.registrationsRead" });
    case "lessons:read":
      return intl.formatMessage({ id: "scopes.lessonsRead" });
    case "assets:read":
      return intl.formatMessage({ id: "scopes.assetsRead" });
    case "competencies:read":
      return intl.formatMessage({ id: "scopes.competenciesRead" });
    case "communities:write":
      return intl.formatMessage({ id: "scopes.communitiesWrite" });
    case "events:write":
      return intl.formatMessage({ id: "scopes.eventsWrite" });
    case "registrations:write":
      return intl.formatMessage({ id: "scopes.registrationsWrite" });
    case "profile:write":
      return intl.formatMessage({ id: "scopes.profileWrite" });
  }
}
