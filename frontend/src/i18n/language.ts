import { createContext, useContext } from "react";
import type { Locale } from "./locale";

type Language = { locale: Locale; choose: (locale: Locale) => void };

export const LanguageContext = createContext<Language>({ locale: "en", choose: () => undefined });

/** The language people read now, and how to change it. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
