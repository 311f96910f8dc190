import type { IntlConfig } from "react-intl";
import type { Locale } from "./locale";

export type Messages = NonNullable<IntlConfig["messages"]>;

const registry: Record<Locale, Messages & Record<string, unknown>> = { en: {}, ms: {} };

/** What a message says in English and in Malay; plain words as they are. */
type Both = readonly [Word, Word];
type Word = string | Messages[string];

function message(word: Word): Word {
  return typeof word === "string" ? [{ type: 0, value: word }] : word;
}

/**
 * Called at the head of every module that names words; frontend/build/messages.ts writes the call.
 * @public
 */
export function addWords(words: Record<string, Both>): void {
  for (const [id, [en, ms]] of Object.entries(words)) {
    registry.en[id] = message(en);
    registry.ms[id] = message(ms);
  }
}

/** All words known so far; more come with each screen that loads. */
export function wordsIn(locale: Locale): Messages {
  return registry[locale];
}
