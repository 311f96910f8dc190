import { expect, test } from "vitest";
import { dayOf, ruleFor } from "./recurrence";

test("the second Tuesday is known by its day", () => {
  expect(dayOf("2026-12-08T10:00")).toMatchObject({ weekday: "TU", nth: 2, isLast: false });
  expect(dayOf("2026-12-29T10:00")).toMatchObject({ nth: 5, isLast: true });
});

test("each choice is a rule that the event itself keeps", () => {
  const local = "2026-12-29T10:00";
  expect(ruleFor("WEEKS", 1, local)).toBe("FREQ=WEEKLY;BYDAY=TU");
  expect(ruleFor("WEEKS", 3, local)).toBe("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU");
  expect(ruleFor("MONTH_NTH", 1, "2026-12-08T10:00")).toBe("FREQ=MONTHLY;BYDAY=2TU");
  expect(ruleFor("MONTH_LAST", 1, local)).toBe("FREQ=MONTHLY;BYDAY=-1TU");
  expect(ruleFor("MONTH_DAY", 2, local)).toBe("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=29");
});
