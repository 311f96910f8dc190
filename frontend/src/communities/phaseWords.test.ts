import { createIntl } from "react-intl";
import { expect, test } from "vitest";
import { daysAway, phaseWords } from "./phaseWords";

const intl = createIntl({
  locale: "en-MY",
  messages: {
    "communities.phaseBefore": [
      { type: 0, value: "Before, " },
      { type: 1, value: "when" },
    ],
    "communities.phaseAfter": [
      { type: 0, value: "After, " },
      { type: 1, value: "when" },
    ],
    "communities.phaseDuring": [{ type: 0, value: "During, now" }],
    "communities.phaseUndated": [{ type: 0, value: "Before, no date yet" }],
  },
});
const now = new Date("2026-11-23T17:30:00Z");

test("days are those of the calendar where the event is", () => {
  expect(daysAway("2026-11-24T01:00:00Z", "Asia/Kuala_Lumpur", now)).toBe(0);
  expect(daysAway("2026-11-24T01:00:00Z", "America/New_York", now)).toBe(0);
  expect(daysAway("2026-11-24T17:00:00Z", "Asia/Kuala_Lumpur", now)).toBe(1);
});

test.each([
  ["BEFORE", "2026-12-12T01:00:00Z", "Before, in 18 days"],
  ["BEFORE", "2026-11-25T01:00:00Z", "Before, tomorrow"],
  ["BEFORE", null, "Before, no date yet"],
  ["DURING", "2026-11-23T17:00:00Z", "During, now"],
  ["AFTER", "2026-08-20T01:00:00Z", "After, 3 months ago"],
  ["AFTER", "2024-05-27T01:00:00Z", "After, 2 years ago"],
])("%s at %s reads %s", (phase, startsAt, words) => {
  expect(phaseWords(intl, { phase, startsAt, zone: "Asia/Kuala_Lumpur" }, now)).toBe(words);
});
