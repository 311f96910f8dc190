import { expect, test } from "vitest";
import { answersOf, keptValues, nothing, valuesOf, without } from "./sheetValues";

const answers = [
  { field: "intent", text: "To meet", rows: [] },
  {
    field: "risks",
    text: "",
    rows: [{ cells: [{ column: "risk", text: "Rain" }] }],
  },
];

test("answers become values and come back as they were", () => {
  const values = valuesOf(answers);
  expect(values["risks"]?.rows).toEqual([{ risk: "Rain" }]);
  expect(answersOf(values)).toEqual(answers);
});

test("rows that hold nothing are not sent", () => {
  const sent = answersOf({
    risks: { text: "", rows: [{ risk: " " }, {}, { risk: "Rain", who: "" }] },
  });
  expect(sent).toEqual([
    { field: "risks", text: "", rows: [{ cells: [{ column: "risk", text: "Rain" }] }] },
  ]);
});

test("what was written while the rest was on its way is still to be sent", () => {
  const first = { text: "a", rows: [] };
  const later = { text: "ab", rows: [] };
  expect(without({ one: later, two: first }, { one: first, two: first })).toEqual({ one: later });
});

test("what a device kept is read only where it is what was kept", () => {
  expect(keptValues(JSON.stringify({ one: nothing }))).toEqual({ one: nothing });
  for (const odd of [
    null,
    "",
    "[]",
    "3",
    '{"one": 3}',
    '{"one": {"text": 1, "rows": []}}',
    '{"one": {"text": "", "rows": [{"a": 1}]}}',
    "{",
  ]) {
    expect(keptValues(odd)).toEqual({});
  }
});
