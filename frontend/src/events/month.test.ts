import { expect, test } from "vitest";
import { dayKey, daysOf, readMonth, shiftMonth, spanOf, weeksOf, writeMonth } from "./month";

const now = new Date(2026, 10, 23);

test.each([
  ["2026-02", "2026-02"],
  ["0099-12", "0099-12"],
  ["2026-13", "2026-11"],
  ["soon", "2026-11"],
  [undefined, "2026-11"],
])("the address %s shows %s", (text, shown) => {
  expect(writeMonth(readMonth(text, now))).toBe(shown);
});

test("months follow each other over the year", () => {
  expect(writeMonth(shiftMonth({ year: 2026, month: 12 }, 1))).toBe("2027-01");
  expect(writeMonth(shiftMonth({ year: 2026, month: 1 }, -1))).toBe("2025-12");
});

test.each([
  [{ year: 2026, month: 11 }, 6, "2026-10-26", "2026-12-06"],
  [{ year: 2027, month: 2 }, 4, "2027-02-01", "2027-02-28"],
  [{ year: 2028, month: 2 }, 5, "2028-01-31", "2028-03-05"],
])("the leaf of %o has %i weeks from Monday", (month, count, first, last) => {
  const weeks = weeksOf(month);
  expect(weeks).toHaveLength(count);
  expect(weeks.every((week) => week.length === 7 && week[0]?.getDay() === 1)).toBe(true);
  expect(dayKey(weeks[0]?.[0] ?? now)).toBe(first);
  expect(dayKey(weeks.at(-1)?.[6] ?? now)).toBe(last);
  expect(dayKey(new Date(spanOf(month).to.getTime() - 1))).toBe(last);
});

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();

test("an event stands on each of its days", () => {
  expect(daysOf({ startsAt: at(23, 9), endsAt: at(23, 17) })).toEqual(["2026-11-23"]);
  expect(daysOf({ startsAt: at(23, 20), endsAt: at(24, 0) })).toEqual(["2026-11-23"]);
  expect(daysOf({ startsAt: at(30, 9), endsAt: new Date(2026, 11, 2, 12).toISOString() })).toEqual([
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
  ]);
  expect(daysOf({ startsAt: null, endsAt: null })).toEqual([]);
  expect(daysOf({ startsAt: at(23, 9), endsAt: null })).toEqual(["2026-11-23"]);
});
