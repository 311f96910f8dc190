import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type MessageFormatElement, parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

const virtual = /^virtual:messages\/(en|ms)$/;
const resolved = /^\0virtual:messages\/(en|ms)$/;

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

function compileMessages(messages: Record<string, string>): Record<string, MessageFormatElement[]> {
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => {
      try {
        return [id, parse(text)];
      } catch (error) {
        throw new Error(`${id}: "${text}" is not a valid ICU message: ${String(error)}`);
      }
    }),
  );
}

/** Serves virtual:messages/<language>, compiled, so that no ICU parser travels to the browser. */
export function messages(folder: string): Plugin {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist.`);
  return {
    name: "constellation:messages",
    resolveId: {
      filter: { id: virtual },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: resolved },
      handler(id) {
        const language = resolved.exec(id)?.[1] ?? "en";
        for (const file of readdirSync(join(folder, language)))
          this.addWatchFile(join(folder, language, file));
        const compiled = compileMessages(readMessages(folder, language));
        return `export default ${JSON.stringify(compiled)};`;
      },
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(folder)) return modules;
      const graph = this.environment.moduleGraph;
      const touched = ["en", "ms"].flatMap((language) => {
        const found = graph.getModuleById(`\0virtual:messages/${language}`);
        return found ? [found] : [];
      });
      for (const module of touched) graph.invalidateModule(module);
      this.environment.hot.send({ type: "full-reload" });
      return [];
    },
  };
}
