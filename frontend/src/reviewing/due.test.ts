import { expect, test } from "vitest";
import { isPast, todayIn } from "./due";

const now = new Date("2026-11-23T17:30:00Z"); // the 24th in Kuala Lumpur

test("the day is the one of the place", () => {
  expect(todayIn("Asia/Kuala_Lumpur", now)).toBe("2026-11-24");
  expect(todayIn("UTC", now)).toBe("2026-11-23");
});

test("a day is past when it is over at the place, and no day never is", () => {
  expect(isPast("2026-11-23", "Asia/Kuala_Lumpur", now)).toBe(true);
  expect(isPast("2026-11-23", "UTC", now)).toBe(false);
  expect(isPast("2026-11-24", "Asia/Kuala_Lumpur", now)).toBe(false);
  expect(isPast(null, "UTC", now)).toBe(false);
  expect(isPast("", "UTC", now)).toBe(false);
});
