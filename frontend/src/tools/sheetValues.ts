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

/** What is being written into a field, and what stood there when it was begun. */
type Draft = { readonly value: Value; readonly base: Value };
export type Drafts = Readonly<Record<string, Draft>>;

/** Whether two values say the same once they are saved. */
export function same(one: Value, other: Value): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function bare({ text, rows }: Value) {
  const cells = rows.map((row) =>
    Object.entries(row)
      .map(([column, said]) => [column, said.trim()])
      .filter(([, said]) => said !== "")
      .sort(([a = ""], [b = ""]) => a.localeCompare(b)),
  );
  return { text: text.trim(), rows: cells.filter((row) => row.length > 0) };
}

/**
 * The fields that somebody else wrote otherwise since one began to write there. What is on its way is
 * one's own, though it may show before the answer comes.
 */
export function contested(drafts: Drafts, saved: Values, onItsWay: Values = {}): readonly string[] {
  return Object.entries(drafts).flatMap(([field, { value, base }]) => {
    const theirs = saved[field] ?? nothing;
    const own = [base, value, onItsWay[field] ?? base];
    return own.some((one) => same(one, theirs)) ? [] : [field];
  });
}

/** What can be sent: all that is written, but for what somebody else wrote otherwise. */
export function sendable(drafts: Drafts, saved: Values): Values {
  const held = contested(drafts, saved);
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([field, { value }]) =>
      held.includes(field) ? [] : [[field, value]],
    ),
  );
}

/** What is left once these values arrived: what was written since, on top of them. */
export function arrived(drafts: Drafts, sent: Values): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([field, draft]) => {
      const there = sent[field];
      if (there === undefined) return [[field, draft]];
      return draft.value === there ? [] : [[field, { value: draft.value, base: there }]];
    }),
  );
}

/** What both wrote, theirs first. */
export function both(theirs: Value, mine: Value): Value {
  const texts = [theirs.text, mine.text].map((text) => text.trim()).filter(Boolean);
  const rows = [...theirs.rows];
  for (const row of mine.rows) {
    const held = rows.some((other) => same({ text: "", rows: [other] }, { text: "", rows: [row] }));
    if (!held) rows.push(row);
  }
  return { text: texts.join("\n"), rows };
}

/** Reads drafts that this device kept; anything else is nothing. */
export function keptDrafts(text: string | null): Drafts {
  try {
    const kept: unknown = JSON.parse(text || "{}");
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([field, draft]) => (isDraft(draft) ? [[field, draft]] : [])),
    );
  } catch {
    return {};
  }
}

function isDraft(draft: unknown): draft is Draft {
  if (typeof draft !== "object" || draft === null) return false;
  const { value, base } = draft as Partial<Draft>;
  return isValue(value) && isValue(base);
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
