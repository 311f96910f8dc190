import type { LessonsSearch } from "../links";
import { standings } from "./standings";

const id = /^com_[0-9a-z]{26}$/;
const polarities = ["SUSTAIN", "IMPROVE"] as const;
const scopes = ["SPECIFIC", "GENERIC"] as const;

/** Reads the address; what it does not understand is as if it were not there. */
export function readLessonsSearch(raw: Record<string, unknown>): LessonsSearch {
  const { q, community } = raw;
  const words = typeof q === "string" || typeof q === "number" ? String(q).trim() : "";
  return {
    q: words.slice(0, 200) || undefined,
    state: standings.find((standing) => standing === raw["state"]),
    polarity: polarities.find((polarity) => polarity === raw["polarity"]),
    scope: scopes.find((scope) => scope === raw["scope"]),
    community: typeof community === "string" && id.test(community) ? community : undefined,
  };
}

export function lessonsVariables(search: LessonsSearch) {
  return {
    filter: {
      text: search.q,
      community: search.community,
      standing: standings.find((standing) => standing === search.state),
      polarity: polarities.find((polarity) => polarity === search.polarity),
      scope: scopes.find((scope) => scope === search.scope),
    },
  };
}
