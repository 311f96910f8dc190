import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

const languages = ["en", "ms"] as const;
const quoted = /"(\w+\.\w+)"/g;

/** The messages of a language: every feature's file, each key behind the name of its file. */
export function readMessages(folder: string, language: string): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const file of readdirSync(join(folder, language)).sort()) {
    if (!file.endsWith(".json")) continue;
    const feature = basename(file, ".json");
    const words: Record<string, string> = JSON.parse(
      readFileSync(join(folder, language, file), "utf8"),
    );
    for (const [key, text] of Object.entries(words)) messages[`${feature}.${key}`] = text;
  }
  return messages;
}

/** A message as the registry takes it: plain words as they are, what holds values compiled. */
function compile(id: string, text: string): string | MessageFormatElement[] {
  try {
    const elements = parse(text);
    const only = elements.length === 1 ? elements[0] : undefined;
    return only?.type === TYPE.literal ? only.value : elements;
  } catch (error) {
    throw new Error(`${id}: "${text}" is not a valid ICU message: ${String(error)}`);
  }
}

/** The words a module uses, compiled, in both languages; undefined if it uses none. */
function wordsOf(code: string, texts: Record<string, Record<string, string>>): string | undefined {
  const known = texts["en"] ?? {};
  const ids = new Set([...code.matchAll(quoted)].map(([, id]) => id ?? ""));
  const used = [...ids].filter((id) => Object.hasOwn(known, id));
  if (used.length === 0) return undefined;
  const words = used.map((id) => [
    id,
    languages.map((language) => compile(id, texts[language]?.[id] ?? known[id] ?? id)),
  ]);
  return JSON.stringify(Object.fromEntries(words));
}

/**
 * Gives each module exactly the words it names, compiled: no parser and no list of all words travels
 * to the browser, a screen never waits for its words, and the language changes without a request.
 */
export function messages(folder: string): Plugin {
  const read = () => ({ en: readMessages(folder, "en"), ms: readMessages(folder, "ms") });
  let texts = read();
  return {
    name: "constellation:messages",
    enforce: "pre",
    buildStart() {
      texts = read();
    },
    transform: {
      order: "pre",
      filter: { id: /\/src\/.*\.tsx?(?:\?|$)/ },
      handler(code) {
        const words = wordsOf(code, texts);
        if (!words) return undefined;
        const registry = JSON.stringify(join(folder, "registry.ts"));
        return {
          code: `import { addWords as __addWords } from ${registry};__addWords(${words});${code}`,
          map: null,
        };
      },
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(folder) || !file.endsWith(".json")) return modules;
      texts = read();
      this.environment.moduleGraph.invalidateAll();
      this.environment.hot.send({ type: "full-reload" });
      return [];
    },
  };
}
