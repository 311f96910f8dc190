import { FormattedMessage } from "react-intl";
import { useLanguage } from "../i18n/language";
import { buttonClass } from "../ui/buttonClass";

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { locale, choose } = useLanguage();
  const other = locale === "en" ? "ms" : "en";
  return (
    <button
      type="button"
      lang={other}
      className={buttonClass("quiet", "whitespace-nowrap")}
      onClick={() => choose(other)}
    >
      <FormattedMessage id="shell.language" />
    </button>
  );
}
