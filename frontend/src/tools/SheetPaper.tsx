import type { SheetField } from "./SheetInput";
import { nothing, type Value, type Values } from "./sheetValues";

type Props = { fields: readonly SheetField[]; values: Values };

/** A sheet to read, and to print: what was written, or room to write by hand. */
export function SheetPaper({ fields, values }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {fields.map((field) => (
        <section key={field.key} className="break-inside-avoid">
          <h3 className="text-[1.25rem] leading-snug">{field.label}</h3>
          {field.help ? <p className="text-meta text-soft">{field.help}</p> : null}
          <Written field={field} value={values[field.key] ?? nothing} />
        </section>
      ))}
    </div>
  );
}

/** What was written into one field. */
export function Written({ field, value }: { field: SheetField; value: Value }) {
  switch (field.kind) {
    case "TABLE":
      return <PaperTable field={field} value={value} />;
    case "SCALE":
      return (
        <p className="mt-2 flex gap-6 tabular-nums">
          {["1", "2", "3", "4", "5"].map((number) =>
            number === value.text ? (
              <strong key={number} className="rounded-full border-2 border-ink px-2.5">
                {number}
              </strong>
            ) : (
              <span key={number} className="px-2.5 text-soft">
                {number}
              </span>
            ),
          )}
        </p>
      );
    default:
      return value.text ? (
        <p className="mt-1 max-w-measure whitespace-pre-line">{value.text}</p>
      ) : (
        <Room lines={field.kind === "TEXT" ? 3 : 1} />
      );
  }
}

/** Lines to write on by hand. */
function Room({ lines }: { lines: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have nothing but their place
        <div key={line} className="h-8 border-b border-rule" />
      ))}
    </div>
  );
}

function PaperTable({ field, value }: { field: SheetField; value: Value }) {
  const rows = value.rows.length > 0 ? value.rows : [{}, {}, {}];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={field.label} tabIndex={0} className="mt-2 overflow-x-auto">
      <table className="w-full table-fixed border-collapse min-w-120 print:min-w-0">
        <thead>
          <tr className="text-meta text-soft">
            {field.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className="border border-rule px-2 py-1 text-start font-normal"
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <tr key={index}>
              {field.columns.map((column) => (
                <td
                  key={column.key}
                  className="h-9 border border-rule px-2 py-1 align-top break-words"
                >
                  {row[column.key] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
