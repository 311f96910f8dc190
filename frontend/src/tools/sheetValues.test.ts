import { expect, test } from "vitest";
import {
  answersOf,
  arrived,
  both,
  contested,
  keptDrafts,
  nothing,
  same,
  sendable,
  valuesOf,
} from "./sheetValues";

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

const said = (text: string) => ({ text, rows: [] });

test("what was written while the rest was on its way is still to be sent, on top of it", () => {
  const first = said("a");
  const later = said("ab");
  expect(
    arrived(
      { one: { value: later, base: nothing }, two: { value: first, base: nothing } },
      { one: first, two: first },
    ),
  ).toEqual({ one: { value: later, base: first } });
});

test("a field is contested only where somebody else wrote otherwise since it was begun", () => {
  const drafts = {
    quiet: { value: said("mine"), base: said("old") },
    theirs: { value: said("mine"), base: said("old") },
    alike: { value: said("new "), base: said("old") },
  };
  const saved = { quiet: said("old"), theirs: said("other"), alike: said("new") };
  expect(contested(drafts, saved)).toEqual(["theirs"]);
  expect(sendable(drafts, saved)).toEqual({ quiet: said("mine"), alike: said("new ") });
  expect(contested(drafts, saved, { theirs: said("other") })).toEqual([]);
  expect(contested({ emptied: { value: said("mine"), base: said("old") } }, {})).toEqual([
    "emptied",
  ]);
});

test("space and rows that hold nothing make no difference", () => {
  const row = { risk: "Rain", who: "" };
  expect(same({ text: "", rows: [row, {}] }, { text: "", rows: [{ risk: " Rain" }] })).toBe(true);
  expect(same({ text: "", rows: [row] }, { text: "", rows: [{ risk: "Wind" }] })).toBe(false);
});

test("both texts are kept one below the other, and no row twice", () => {
  expect(both(said("Theirs"), said("Mine")).text).toBe("Theirs\nMine");
  const rows = both(
    { text: "", rows: [{ risk: "Rain" }] },
    { text: "", rows: [{ risk: "Rain" }, { risk: "Wind" }] },
  ).rows;
  expect(rows).toEqual([{ risk: "Rain" }, { risk: "Wind" }]);
});

test("what a device kept is read only where it is what was kept", () => {
  const kept = { one: { value: said("a"), base: nothing } };
  expect(keptDrafts(JSON.stringify(kept))).toEqual(kept);
  for (const odd of [
    null,
    "",
    "[]",
    "3",
    '{"one": 3}',
    '{"one": {"text": "", "rows": []}}',
    '{"one": {"value": {"text": 1, "rows": []}, "base": {"text": "", "rows": []}}}',
    '{"one": {"value": {"text": "", "rows": [{"a": 1}]}, "base": {"text": "", "rows": []}}}',
    "{",
  ]) {
    expect(keptDrafts(odd)).toEqual({});
  }
});
