/** What is written into the fields of a sheet while people write, and what is sent of it. */
export type Row = Readonly<Record<string, string>>;
export type Value = { readonly text: string; readonly rows: readonly Row[] };
export type Values = Readonly<Record<string, Value>>;

type Answer = {
  readonly field: string;
  readonly text: string;
  readonly rows: readonly {
    readonly cells: readonly { readonly column: string; readonly text: string }[];
  }[];
};

export const nothing: Value = { text: "", rows: [] };

/** The answers of the server as values. */
export function valuesOf(answers: readonly Answer[]): Values {
  return Object.fromEntries(
    answers.map((answer) => [
      answer.field,
      {
        text: answer.text,
        rows: answer.rows.map((row) =>
          Object.fromEntries(row.cells.map((cell) => [cell.column, cell.text])),
        ),
      },
    ]),
  );
}

/** The values as the input of worksheetFill; rows that hold nothing are left out. */
export function answersOf(values: Values) {
  return Object.entries(values).map(([field, value]) => ({
    field,
    text: value.text,
    rows: value.rows
      .map((row) => ({
        cells: Object.entries(row)
          .filter(([, text]) => text.trim() !== "")
          .map(([column, text]) => ({ column, text })),
      }))
      .filter((row) => row.cells.length > 0),
  }));
}

/** What is left to send: what was written since, after these values arrived. */
export function without(pending: Values, sent: Values): Values {
  return Object.fromEntries(
    Object.entries(pending).filter(([field, value]) => sent[field] !== value),
  );
}

/** Reads values that this device kept; anything else is nothing. */
export function keptValues(text: string | null): Values {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([field, value]) => (isValue(value) ? [[field, value]] : [])),
    );
  } catch {
    return {};
  }
}

function isValue(value: unknown): value is Value {
  if (typeof value !== "object" || value === null) return false;
  const { text, rows } = value as Partial<Record<keyof Value, unknown>>;
  return (
    typeof text === "string" &&
    Array.isArray(rows) &&
    rows.every(
      (row: unknown) =>
        typeof row === "object" &&
        row !== null &&
        Object.values(row).every((cell) => typeof cell === "string"),
    )
  );
}
