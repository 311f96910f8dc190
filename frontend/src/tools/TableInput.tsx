import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/Button";
import { IconButton } from "../ui/IconButton";
import { TextField } from "../ui/TextField";
import type { SheetField } from "./SheetInput";
import type { Row } from "./sheetValues";

type Props = {
  field: SheetField;
  rows: readonly Row[];
  onWrite: (rows: readonly Row[]) => void;
  onLeave: () => void;
};

const most = 50;

/** A table as people fill it on a phone: one row below the other, each cell with its name. */
export function TableInput({ field, rows, onWrite, onLeave }: Props) {
  const intl = useIntl();
  const shown: readonly Row[] = rows.length > 0 ? rows : [{}];
  const change = (at: number, column: string, text: string) =>
    onWrite(shown.map((row, index) => (index === at ? { ...row, [column]: text } : row)));
  return (
    <fieldset>
      <legend className="text-meta font-bold">{field.label}</legend>
      {field.help ? <p className="text-meta text-soft">{field.help}</p> : null}
      <ol>
        {shown.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <li key={index} className="border-b border-rule py-4">
            <fieldset>
              <legend className="sr-only">
                <FormattedMessage id="tools.row" values={{ number: index + 1 }} />
              </legend>
              <div className="flex items-start gap-2">
                <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-2">
                  {field.columns.map((column) => (
                    <TextField
                      key={column.key}
                      label={column.label}
                      value={row[column.key] ?? ""}
                      maxLength={500}
                      onChange={({ target }) => change(index, column.key, target.value)}
                      onBlur={onLeave}
                    />
                  ))}
                </div>
                {rows.length > 1 ? (
                  <IconButton
                    icon="close"
                    label={intl.formatMessage({ id: "tools.rowRemove" }, { number: index + 1 })}
                    onClick={() => onWrite(rows.filter((_, at) => at !== index))}
                  />
                ) : null}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      {shown.length < most ? (
        <Button className="mt-3" onClick={() => onWrite([...shown, {}])}>
          <FormattedMessage id="tools.rowAdd" />
        </Button>
      ) : null}
    </fieldset>
  );
}
