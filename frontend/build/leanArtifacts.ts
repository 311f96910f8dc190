import type { Plugin } from "vite";

// Relay reads an absent alias, argument list or key as it reads null; the hash is for its checks in
// development, and a query is known by its id.
const silent =
  /^\s*"(?:alias|args|storageKey|abstractKey|text|cacheID)": (?:null|"[0-9a-f]{32}"),?\n|^\(node as any\)\.hash = .*\n/gm;

/** Leaves out of Relay's artifacts what says nothing: a twentieth of what a screen weighs. */
export function leanArtifacts(): Plugin {
  return {
    name: "constellation:lean-artifacts",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/gen\/.*\.ts$/ },
      handler: (code) => ({ code: code.replace(silent, ""), map: null }),
    },
  };
}
