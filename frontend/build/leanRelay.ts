import { basename } from "node:path";
import { RelayFeatureFlags } from "relay-runtime";
import type { Plugin } from "vite";

const unused = "module.exports = {};";

// What Relay brings for entry points, client resolvers, updatable fragments, legacy containers, and the
// hooks that its default flag ENABLE_ACTIVITY_COMPATIBILITY has retired. None of it runs here, and
// Relay's one CommonJS entry would carry it all to the browser.
const lean: readonly (readonly [RegExp, string])[] = [
  [
    /react-relay\/lib\/relay-hooks\/(?:useFragmentInternal_CURRENT|useMutationAction_EXPERIMENTAL)\.js$/,
    unused,
  ],
  [
    /react-relay\/lib\/relay-hooks\/(?:EntryPointContainer\.react|loadEntryPoint|useEntryPointLoader|useSubscribeToInvalidationState)\.js$/,
    unused,
  ],
  // Every list that can show more stands on it.
  [
    /react-relay\/lib\/relay-hooks\/useQueryLoader\.js$/,
    `module.exports = require("./useQueryLoader_EXPERIMENTAL");`,
  ],
  [
    /react-relay\/lib\/relay-hooks\/useLoadMoreFunction\.js$/,
    `module.exports = require("./useLoadMoreFunction_EXPERIMENTAL");`,
  ],
  [
    /relay-runtime\/lib\/store\/(?:observeFragmentExperimental|observeQueryExperimental|waitForFragmentExperimental)\.js$/,
    unused,
  ],
  [/relay-runtime\/lib\/store\/(?:NormalizationEngine|createFragmentSpecResolver)\.js$/, unused],
  [
    /relay-runtime\/lib\/(?:network\/RelayQueryResponseCache|query\/fetchQuery_DEPRECATED|util\/createPayloadFor3DField)\.js$/,
    unused,
  ],
  [/relay-runtime\/lib\/handlers\/connection\/MutationHandlers\.js$/, unused],
  // Only mutations with `configs` ask for it; ours say what they change in their selections.
  [/relay-runtime\/lib\/mutations\/RelayDeclarativeMutationConfig\.js$/, unused],
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
  // Babel's ways to say what every browser we serve can say itself.
  [
    /@babel\/runtime\/helpers\/objectSpread2\.js$/,
    "module.exports = (into, ...rest) => Object.assign(into, ...rest);",
  ],
  [/@babel\/runtime\/helpers\/toConsumableArray\.js$/, "module.exports = (list) => [...list];"],
  [
    /@babel\/runtime\/helpers\/defineProperty\.js$/,
    `module.exports = (object, key, value) =>
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });`,
  ],
  [
    /@babel\/runtime\/helpers\/createForOfIteratorHelper\.js$/,
    `module.exports = (list) => {
  const iterator = list[Symbol.iterator]();
  return {
    s() {},
    n: () => iterator.next(),
    e(error) { throw error; },
    f() { iterator.return?.(); },
  };
};`,
  ],
];

// The methods behind the kinds of selection that leanArtifacts.ts refuses: @defer, @stream, @match and
// @module, client resolvers and actors.
const spared: Record<string, readonly string[]> = {
  OperationExecutor: [
    "_handleFollowupPayload",
    "_handlePreNormalizedPayload",
    "_normalizeFollowupPayload",
    "_normalizeStreamItem",
    "_processAsyncOptimisticModuleImport",
    "_processDeferResponse",
    "_processFollowupPayload",
    "_processFollowupPayloadWithNormalizationNode",
    "_processIncrementalPlaceholder",
    "_processIncrementalResponses",
    "_processOptimisticModuleImport",
    "_processStreamResponse",
    "_scheduleAsyncStoreUpdate",
  ],
  RelayReader: [
    "_propagateResolverMetadata",
    "_readActorChange",
    "_readClientEdge",
    "_readModuleImport",
    "_readResolverField",
    "_readResolverFieldImpl",
  ],
  RelayResponseNormalizer: [
    "_normalizeActorChange",
    "_normalizeDefer",
    "_normalizeModuleImport",
    "_normalizeResolver",
    "_normalizeStream",
  ],
  DataChecker: ["_checkActorChange", "_checkModuleImport", "_checkResolver"],
  RelayReferenceMarker: [
    "_traverseClientEdgeToClientObject",
    "_traverseModuleImport",
    "_traverseResolverField",
  ],
};

/** Empties the methods of a file of Relay's store that nothing here can call. */
function spare(code: string, file: string): string {
  return (spared[file] ?? []).reduce((rest, method) => {
    const whole = new RegExp(`^  _proto\\.${method} = function [\\s\\S]*?\\n  \\};$`, "m");
    if (!whole.test(rest))
      throw new Error(`${file} no longer has ${method}; look at frontend/build/leanRelay.ts.`);
    return rest.replace(
      whole,
      `  _proto.${method} = function () { throw new Error("left out: ${method}"); };`,
    );
  }, code);
}

const flag = /(?:\b_\w+\.)?\bRelayFeatureFlags\.([A-Z_]+)\b(?!\s*=[^=])/g;

/** Relay's own defaults in place of its flags, so that what they switch off is not carried along. */
function settleFlags(code: string): string {
  return code.replace(flag, (name, key: string) =>
    key in RelayFeatureFlags
      ? JSON.stringify(RelayFeatureFlags[key as keyof typeof RelayFeatureFlags])
      : name,
  );
}

/** Leaves out the parts of Relay this interface does not use: a tenth of the first page's script. */
export function leanRelay(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: "constellation:lean-relay",
    apply: "build",
    load: {
      filter: { id: /\/(?:react-relay\/lib|relay-runtime\/lib|@babel\/runtime\/helpers)\// },
      handler(id) {
        const found = lean.find(([path]) => path.test(id));
        if (!found) return undefined;
        met.add(found[0]);
        return { code: found[1], moduleType: "js" };
      },
    },
    transform: {
      filter: { id: /\/(?:react-relay|relay-runtime)\/lib\// },
      handler(code, id) {
        const settled = settleFlags(code);
        return { code: spare(settled, basename(id, ".js")), map: null };
      },
    },
    buildEnd(error) {
      const gone = lean.find(([path]) => !met.has(path));
      if (!error && gone)
        this.error(`Relay no longer has ${gone[0]}; look at frontend/build/leanRelay.ts.`);
    },
  };
}
