import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { ScaleInput } from "./ScaleInput";
import type { Value } from "./sheetValues";
import { TableInput } from "./TableInput";

type Column = { readonly key: string; readonly label: string };
export type SheetField = {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly kind: string;
  readonly columns: readonly Column[];
};

type Props = {
  field: SheetField;
  value: Value;
  onWrite: (value: Value) => void;
  onLeave: () => void;
};

/** One field of a sheet, to write in. */
export function SheetInput({ field, value, onWrite, onLeave }: Props) {
  const hint = field.help || undefined;
  switch (field.kind) {
    case "TABLE":
      return (
        <TableInput
          field={field}
          rows={value.rows}
          onWrite={(rows) => onWrite({ text: "", rows })}
          onLeave={onLeave}
        />
      );
    case "SCALE":
      return (
        <ScaleInput
          field={field}
          value={value.text}
          onWrite={(text) => onWrite({ text, rows: [] })}
        />
      );
    case "TEXT":
      return (
        <TextArea
          label={field.label}
          hint={hint}
          value={value.text}
          maxLength={4000}
          onChange={({ target }) => onWrite({ text: target.value, rows: [] })}
          onBlur={onLeave}
        />
      );
    default:
      return (
        <TextField
          label={field.label}
          hint={hint}
          value={value.text}
          maxLength={300}
          onChange={({ target }) => onWrite({ text: target.value, rows: [] })}
          onBlur={onLeave}
        />
      );
  }
}
