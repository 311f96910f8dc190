import type { AssetsSearch } from "../links";
import { kinds } from "./kinds";

const id = /^com_[0-9a-z]{26}$/;

/** Reads the address; what it does not understand is as if it were not there. */
export function readAssetsSearch(raw: Record<string, unknown>): AssetsSearch {
  const { q, community } = raw;
  const words = typeof q === "string" || typeof q === "number" ? String(q).trim() : "";
  return {
    q: words.slice(0, 200) || undefined,
    kind: kinds.find((kind) => kind === raw["kind"]),
    community: typeof community === "string" && id.test(community) ? community : undefined,
  };
}

export function assetsVariables(search: AssetsSearch) {
  return {
    filter: {
      text: search.q,
      kind: kinds.find((kind) => kind === search.kind),
      community: search.community,
    },
  };
}
