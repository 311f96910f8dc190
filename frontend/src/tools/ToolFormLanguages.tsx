import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import type { Pages } from "./pages";

type Props = {
  pages: Pages;
  language: string;
  onChoose: (language: string) => void;
  onLeaveOut: () => void;
};

/** In which language one writes; a community need not keep all of them. */
export function ToolFormLanguages({ pages, language, onChoose, onLeaveOut }: Props) {
  const intl = useIntl();
  if (pages.length < 2) return null;
  const name = (tag: string) =>
    new Intl.DisplayNames(intl.locale, { type: "language" }).of(tag) ?? tag;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 border-y border-rule py-4">
      <div className="min-w-40 flex-1">
        <Select
          label={<FormattedMessage id="tools.formLanguage" />}
          hint={<FormattedMessage id="tools.formLanguageHint" />}
          value={language}
          onChange={({ target }) => onChoose(target.value)}
          choices={pages.map((page) => ({ value: page.language, label: name(page.language) }))}
        />
      </div>
      <Button kind="quiet" onClick={onLeaveOut}>
        <FormattedMessage id="tools.leaveOut" values={{ language: name(language) }} />
      </Button>
    </div>
  );
}
