import type { Plugin } from "vite";

// Relay reads an absent alias, argument list or key as it reads null; the hash is for its checks in
// development, and a query is known by its id.
const silent =
  /^\s*"(?:alias|args|storageKey|abstractKey|text|cacheID)": (?:null|"[0-9a-f]{32}"),?\n|^\(node as any\)\.hash = .*\n/gm;

// What leanRelay.ts has left out, or Relay answers only with more of itself.
const refused =
  /"kind": "(ActorChange|ClientEdgeTo\w+|Defer|ModuleImport|Relay\w*Resolver|Stream)"|"handle": "((?!connection")\w+)"/;

/** Leaves out of Relay's artifacts what says nothing: a twentieth of what a screen weighs. */
export function leanArtifacts(): Plugin {
  return {
    name: "constellation:lean-artifacts",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/gen\/.*\.ts$/ },
      handler(code, id) {
        const found = refused.exec(code);
        if (found)
          this.error(
            `${id} needs ${found[1] ?? found[2]}; frontend/build/leanRelay.ts left it out.`,
          );
        return { code: code.replace(silent, ""), map: null };
      },
    },
  };
}
