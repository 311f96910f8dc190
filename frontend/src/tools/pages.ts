/** A tool as it is written, one page for each of its languages. */
type Column = { key: string; label: string };
export type SheetLine = {
  key: string;
  label: string;
  help: string;
  kind: string;
  columns: readonly Column[];
};
export type Step = { title: string; text: string; minutes: number };
export type Page = {
  language: string;
  title: string;
  purpose: string;
  occasion: string;
  steps: readonly Step[];
  prepare: readonly string[];
  prompts: readonly string[];
  sheet: readonly SheetLine[];
};
export type Pages = readonly Page[];

const usualMinutes = 10;

/** Changes the words of one language. */
export function reword(pages: Pages, language: string, change: Partial<Page>): Pages {
  return pages.map((page) => (page.language === language ? { ...page, ...change } : page));
}

// What is done to the steps and the fields is done in all languages: they stay one tool.

export function changeStep(
  pages: Pages,
  language: string,
  at: number,
  change: Partial<Step>,
): Pages {
  const { minutes, ...words } = change;
  return pages.map((page) => ({
    ...page,
    steps: page.steps.map((step, index) => {
      if (index !== at) return step;
      const timed = minutes === undefined ? step : { ...step, minutes };
      return page.language === language ? { ...timed, ...words } : timed;
    }),
  }));
}

export function addStep(pages: Pages): Pages {
  const step = { title: "", text: "", minutes: usualMinutes };
  return pages.map((page) => ({ ...page, steps: [...page.steps, step] }));
}

export function removeStep(pages: Pages, at: number): Pages {
  return pages.map((page) => ({ ...page, steps: page.steps.filter((_, index) => index !== at) }));
}

export function moveStep(pages: Pages, from: number, to: number): Pages {
  return pages.map((page) => ({ ...page, steps: moved(page.steps, from, to) }));
}

export function changeField(
  pages: Pages,
  language: string,
  key: string,
  change: Partial<SheetLine>,
): Pages {
  const { kind, columns: _, ...words } = change;
  return pages.map((page) => ({
    ...page,
    sheet: page.sheet.map((field) => {
      if (field.key !== key) return field;
      const shaped = kind === undefined ? field : ofKind(field, kind);
      return page.language === language ? { ...shaped, ...words } : shaped;
    }),
  }));
}

function ofKind(field: SheetLine, kind: string): SheetLine {
  if (kind !== "TABLE") return { ...field, kind, columns: [] };
  const columns = field.columns.length > 0 ? field.columns : [{ key: "c1", label: "" }];
  return { ...field, kind, columns };
}

/** Names the columns of a table anew: as many in all languages, each with the key it had. */
export function nameColumns(
  pages: Pages,
  language: string,
  key: string,
  labels: readonly string[],
): Pages {
  return pages.map((page) => ({
    ...page,
    sheet: page.sheet.map((field) => {
      if (field.key !== key) return field;
      const taken = field.columns.map((column) => column.key);
      const columns = labels.map((label, index) => {
        const had = field.columns[index];
        if (had) return page.language === language ? { ...had, label } : had;
        const fresh = freshKey("c", taken);
        taken.push(fresh);
        return { key: fresh, label: page.language === language ? label : "" };
      });
      return { ...field, columns };
    }),
  }));
}

export function addField(pages: Pages): Pages {
  const taken = new Set(pages.flatMap(({ sheet }) => sheet.map((field) => field.key)));
  const key = freshKey("f", [...taken]);
  const field = { key, label: "", help: "", kind: "TEXT", columns: [] };
  return pages.map((page) => ({ ...page, sheet: [...page.sheet, field] }));
}

export function removeField(pages: Pages, key: string): Pages {
  return pages.map((page) => ({ ...page, sheet: page.sheet.filter((field) => field.key !== key) }));
}

export function moveField(pages: Pages, key: string, by: 1 | -1): Pages {
  return pages.map((page) => {
    const from = page.sheet.findIndex((field) => field.key === key);
    return { ...page, sheet: moved(page.sheet, from, from + by) };
  });
}

function freshKey(letter: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${letter}${number}`)) number++;
  return `${letter}${number}`;
}

function moved<One>(list: readonly One[], from: number, to: number): readonly One[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

/** One entry a line; empty lines are none. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * The pages as they are sent: what is new in one language stands in the others in the same words,
 * until somebody writes it there.
 */
export function filled(pages: Pages, language: string): Pages {
  const shown = pages.find((page) => page.language === language);
  if (!shown) return pages;
  const or = (text: string, other: string | undefined) => (text.trim() ? text : (other ?? ""));
  return pages.map((page) => ({
    ...page,
    steps: page.steps.map((step, at) => ({
      ...step,
      title: or(step.title, shown.steps[at]?.title),
    })),
    sheet: page.sheet.map((field) => {
      const same = shown.sheet.find(({ key }) => key === field.key);
      return {
        ...field,
        label: or(field.label, same?.label),
        columns: field.columns.map((column, at) => ({
          ...column,
          label: or(column.label, same?.columns[at]?.label),
        })),
      };
    }),
  }));
}

export const minutesOf = ({ steps }: Page): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);
