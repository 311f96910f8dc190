import { type ReactNode, useMemo, useState } from "react";
import { IntlProvider } from "react-intl";
import { LanguageContext } from "./language";
import { type Locale, loadMessages, type Messages, remember } from "./locale";

type Props = {
  locale: Locale;
  messages: Messages;
  /** Called once the other language shows, to fetch again what the server words. */
  onChange: () => void;
  children: ReactNode;
};

const tags: Record<Locale, string> = { en: "en-MY", ms: "ms-MY" };

/** Gives everything inside its words, dates and numbers, and changes them without a reload. */
export function Languages({ locale, messages, onChange, children }: Props) {
  const [spoken, setSpoken] = useState({ locale, messages });
  const language = useMemo(
    () => ({
      locale: spoken.locale,
      choose: async (next: Locale) => {
        const words = await loadMessages(next);
        remember("locale", next);
        document.documentElement.lang = next;
        setSpoken({ locale: next, messages: words });
        onChange();
      },
    }),
    [spoken.locale, onChange],
  );
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={tags[spoken.locale]} defaultLocale="en" messages={spoken.messages}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
