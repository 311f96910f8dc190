import { type ReactNode, useMemo, useState } from "react";
import { IntlProvider } from "react-intl";
import { LanguageContext } from "./language";
import { currentLocale, type Locale, remember } from "./locale";
import { wordsIn } from "./registry";

type Props = {
  /** Called once the other language shows, to fetch again what the server words. */
  onChange: () => void;
  children: ReactNode;
};

const tags: Record<Locale, string> = { en: "en-MY", ms: "ms-MY" };

/** Gives everything inside its words, dates and numbers, and changes them without a reload. */
export function Languages({ onChange, children }: Props) {
  const [locale, setLocale] = useState(currentLocale);
  const language = useMemo(
    () => ({
      locale,
      choose: (next: Locale) => {
        remember("locale", next);
        document.documentElement.lang = next;
        setLocale(next);
        onChange();
      },
    }),
    [locale, onChange],
  );
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={tags[locale]} defaultLocale="en" messages={wordsIn(locale)}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
