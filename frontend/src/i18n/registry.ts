import type { IntlConfig } from "react-intl";
import type { Locale } from "./locale";

export type Messages = NonNullable<IntlConfig["messages"]>;

const registry: Record<Locale, Messages & Record<string, unknown>> = { en: {}, ms: {} };

/**
 * Called at the head of every module that names words; frontend/build/messages.ts writes the call.
 * @public
 */
export function addWords(words: Record<Locale, Messages>): void {
  Object.assign(registry.en, words.en);
  Object.assign(registry.ms, words.ms);
}

/** All words known so far; more come with each screen that loads. */
export function wordsIn(locale: Locale): Messages {
  return registry[locale];
}
