import type { Plugin } from "vite";
import { malay } from "./ariaMalay.ts";

const strings = /\/(?:react-aria|react-aria-components|react-stately)\/dist\/.*intlStrings\.mjs$/;
const english = /import\s+\S+\s+from\s+"(\.[^"]*\/intl\/(?:(\w+)\/)?en-US\.mjs)"/;

/**
 * React Aria speaks thirty languages, none of them Malay. This keeps English, adds our Malay, and
 * drops the rest. A widget that reaches the browser without Malay fails the build.
 */
export function ariaMalay(): Plugin {
  const silent = new Map<string, string>();
  return {
    name: "constellation:aria-malay",
    transform: {
      filter: { id: strings },
      handler(code, id) {
        const found = english.exec(code);
        if (!found?.[1]) this.error(`${id}: React Aria's English is no longer where it was.`);
        const widget = found[2] ?? "components";
        const words = malay[widget];
        if (!words) silent.set(id, widget);
        const dictionary = words
          ? `{ "en-US": english, "ms-MY": ${words} }`
          : `{ "en-US": english }`;
        return {
          code: `import english from "${found[1]}";\nexport default ${dictionary};`,
          map: null,
        };
      },
    },
    generateBundle(_, bundle) {
      const missing = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const widget = silent.get(id);
          if (widget && module.renderedLength > 0) missing.add(widget);
        }
      }
      if (missing.size > 0) {
        this.error(
          `Add Malay words to frontend/build/ariaMalay.ts for: ${[...missing].join(", ")}.`,
        );
      }
    },
  };
}
