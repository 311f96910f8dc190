import type { Plugin } from "vite";

const unused = "module.exports = {};";

// What Relay brings for entry points, client resolvers and updatable fragments, and the fragment hook
// that its default flag ENABLE_ACTIVITY_COMPATIBILITY has retired. None of it runs here, and Relay's
// one CommonJS entry would carry it all to the browser.
const lean: readonly (readonly [RegExp, string])[] = [
  [
    /react-relay\/lib\/relay-hooks\/(?:useFragmentInternal_CURRENT|useMutationAction_EXPERIMENTAL)\.js$/,
    unused,
  ],
  [
    /react-relay\/lib\/relay-hooks\/(?:EntryPointContainer\.react|loadEntryPoint|useEntryPointLoader|useSubscribeToInvalidationState)\.js$/,
    unused,
  ],
  [
    /relay-runtime\/lib\/store\/(?:observeFragmentExperimental|observeQueryExperimental|waitForFragmentExperimental)\.js$/,
    unused,
  ],
  [
    /relay-runtime\/lib\/mutations\/(?:createUpdatableProxy|readUpdatableFragment|readUpdatableQuery)\.js$/,
    unused,
  ],
  [
    /relay-runtime\/lib\/store\/live-resolvers\/LiveResolverCache\.js$/,
    `const { NoopResolverCache } = require("../ResolverCache");
class LiveResolverCache extends NoopResolverCache {
  batchLiveStateUpdates(callback) { callback(); }
  batchLiveStateUpdatesWithoutNotify(callback) { callback(); return false; }
  unsubscribeFromLiveResolverRecords() {}
  invalidateResolverRecords() {}
}
module.exports = { LiveResolverCache, getUpdatedDataIDs: () => new Set() };`,
  ],
];

/** Leaves out the parts of Relay this interface does not use: a tenth of the first page's script. */
export function leanRelay(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: "constellation:lean-relay",
    apply: "build",
    load: {
      filter: { id: /\/(?:react-relay|relay-runtime)\/lib\// },
      handler(id) {
        const found = lean.find(([path]) => path.test(id));
        if (!found) return undefined;
        met.add(found[0]);
        return { code: found[1], moduleType: "js" };
      },
    },
    buildEnd(error) {
      const gone = lean.find(([path]) => !met.has(path));
      if (!error && gone)
        this.error(`Relay no longer has ${gone[0]}; look at frontend/build/leanRelay.ts.`);
    },
  };
}
