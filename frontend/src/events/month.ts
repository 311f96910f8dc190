/** A month as the address says it: 2026-11. */
export type Month = { year: number; month: number };

/** The month of the address; the present one where it says none or nonsense. */
export function readMonth(text: string | undefined, now = new Date()): Month {
  const found = /^(\d{4})-(\d{2})$/.exec(text ?? "");
  const month = Number(found?.[2]);
  if (!found || month < 1 || month > 12) {
    return { year: now.getFullYear(), month: now.getMonth() + 1 };
  }
  return { year: Number(found[1]), month };
}

export function writeMonth({ year, month }: Month): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

export function shiftMonth({ year, month }: Month, by: number): Month {
  const date = new Date(year, month - 1 + by, 1);
  return { year: date.getFullYear(), month: date.getMonth() + 1 };
}

/** The day as 2026-11-23, on the reader's clock. */
export function dayKey(date: Date): string {
  return `${writeMonth({ year: date.getFullYear(), month: date.getMonth() + 1 })}-${String(
    date.getDate(),
  ).padStart(2, "0")}`;
}

/** The weeks a calendar leaf shows, from Monday; the first and last may reach beyond the month. */
export function weeksOf({ year, month }: Month): Date[][] {
  const first = new Date(year, month - 1, 1);
  const lead = (first.getDay() + 6) % 7;
  const days = new Date(year, month, 0).getDate();
  const weeks = Math.ceil((lead + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => new Date(year, month - 1, 1 - lead + week * 7 + day)),
  );
}

/** From the first instant of the leaf to the first after it. */
export function spanOf(month: Month): { from: Date; to: Date } {
  const weeks = weeksOf(month);
  const from = weeks[0]?.[0] ?? new Date(month.year, month.month - 1, 1);
  const last = weeks.at(-1)?.[6] ?? from;
  return { from, to: new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1) };
}

type Dated = {
  readonly startsAt: string | null | undefined;
  readonly endsAt: string | null | undefined;
};

const longest = 31;

/** The days an event stands on, on the reader's clock; one that ends at midnight does not reach over. */
export function daysOf({ startsAt, endsAt }: Dated): string[] {
  if (!startsAt) return [];
  const start = new Date(startsAt);
  const end = new Date(Math.max(start.getTime(), new Date(endsAt ?? startsAt).getTime() - 1));
  const days: string[] = [];
  for (let step = 0; step < longest; step += 1) {
    const day = new Date(start.getFullYear(), start.getMonth(), start.getDate() + step);
    if (day > end) break;
    days.push(dayKey(day));
  }
  return days;
}
