import { FormattedMessage, useIntl } from "react-intl";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import {
  changeField,
  moveField,
  nameColumns,
  type Page,
  type Pages,
  removeField,
  type SheetLine,
} from "./pages";
import { RowButtons } from "./RowButtons";
import { ToolFormLines } from "./ToolFormLines";

type Props = {
  pages: Pages;
  page: Page;
  field: SheetLine;
  at: number;
  error: (field: string) => string | undefined;
  onChange: (pages: Pages) => void;
};

/** One thing that a sheet asks for: what people read, what helps, and what it takes. */
export function ToolFormField({ pages, page, field, at, error, onChange }: Props) {
  const intl = useIntl();
  const { language, sheet } = page;
  const change = (words: Partial<SheetLine>) =>
    onChange(changeField(pages, language, field.key, words));
  const number = at + 1;
  return (
    <li className="border-t border-rule py-4">
      <fieldset className="grid gap-3">
        <legend className="sr-only">
          <FormattedMessage id="tools.field" values={{ number }} />
        </legend>
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_12rem]" lang={language}>
          <TextField
            label={<FormattedMessage id="tools.field" values={{ number }} />}
            maxLength={200}
            value={field.label}
            onChange={({ target }) => change({ label: target.value })}
            error={error(`sheet.${at}.label`)}
          />
          <Select
            label={<FormattedMessage id="tools.fieldKind" />}
            value={field.kind}
            onChange={({ target }) => change({ kind: target.value })}
            choices={[
              { value: "LINE", label: intl.formatMessage({ id: "tools.kindLine" }) },
              { value: "TEXT", label: intl.formatMessage({ id: "tools.kindText" }) },
              { value: "TABLE", label: intl.formatMessage({ id: "tools.kindTable" }) },
              { value: "SCALE", label: intl.formatMessage({ id: "tools.kindScale" }) },
            ]}
          />
        </div>
        <div lang={language}>
          <TextField
            label={<FormattedMessage id="tools.fieldHelp" />}
            maxLength={300}
            value={field.help}
            onChange={({ target }) => change({ help: target.value })}
            error={error(`sheet.${at}.help`)}
          />
        </div>
        {field.kind === "TABLE" ? (
          <ToolFormLines
            label={<FormattedMessage id="tools.columns" />}
            language={language}
            lines={field.columns.map(({ label }) => label)}
            onChange={(labels) => onChange(nameColumns(pages, language, field.key, labels))}
            error={error(`sheet.${at}.columns`)}
          />
        ) : null}
        <RowButtons
          name={field.label || String(number)}
          onUp={at > 0 ? () => onChange(moveField(pages, field.key, -1)) : undefined}
          onDown={
            at < sheet.length - 1 ? () => onChange(moveField(pages, field.key, 1)) : undefined
          }
          onRemove={sheet.length > 1 ? () => onChange(removeField(pages, field.key)) : undefined}
        />
      </fieldset>
    </li>
  );
}
