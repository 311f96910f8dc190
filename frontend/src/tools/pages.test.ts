import { expect, test } from "vitest";
import {
  addField,
  addStep,
  changeField,
  changeStep,
  filled,
  linesOf,
  minutesOf,
  moveField,
  moveStep,
  nameColumns,
  type Page,
  removeField,
  removeStep,
} from "./pages";

const page = (language: string, words: string): Page => ({
  language,
  title: words,
  purpose: "",
  occasion: "",
  steps: [
    { title: `${words} 1`, text: "", minutes: 5 },
    { title: `${words} 2`, text: "", minutes: 10 },
  ],
  prepare: [],
  prompts: [],
  sheet: [
    { key: "who", label: `${words} who`, help: "", kind: "LINE", columns: [] },
    { key: "f2", label: `${words} f2`, help: "", kind: "TEXT", columns: [] },
  ],
});
const pages = [page("en", "Step"), page("ms", "Langkah")];
const titles = (of: readonly Page[]) => of.map(({ steps }) => steps.map(({ title }) => title));

test("a step's words are of one language, its minutes of all", () => {
  const now = changeStep(pages, "en", 0, { title: "First", minutes: 7 });
  expect(titles(now)).toEqual([
    ["First", "Step 2"],
    ["Langkah 1", "Langkah 2"],
  ]);
  expect(now.map(minutesOf)).toEqual([17, 17]);
});

test("steps are added, moved and removed in all languages", () => {
  expect(titles(moveStep(pages, 1, 0))).toEqual([
    ["Step 2", "Step 1"],
    ["Langkah 2", "Langkah 1"],
  ]);
  expect(titles(moveStep(pages, 0, -1))).toEqual(titles(pages));
  expect(titles(removeStep(pages, 0))).toEqual([["Step 2"], ["Langkah 2"]]);
  expect(addStep(pages).map(minutesOf)).toEqual([25, 25]);
});

test("a new field has a key of its own, the same in all languages", () => {
  const now = addField(pages);
  expect(now.map(({ sheet }) => sheet.map(({ key }) => key))).toEqual([
    ["who", "f2", "f3"],
    ["who", "f2", "f3"],
  ]);
  const less = addField(removeField(pages, "who"));
  expect(less[0]?.sheet.map(({ key }) => key)).toEqual(["f2", "f3"]);
  expect(moveField(pages, "f2", -1)[1]?.sheet.map(({ key }) => key)).toEqual(["f2", "who"]);
});

test("a table has columns in all languages, which keep their keys", () => {
  const table = changeField(pages, "en", "who", { kind: "TABLE" });
  const named = nameColumns(table, "en", "who", ["Name", "Since"]);
  expect(named.map(({ sheet }) => sheet[0]?.columns)).toEqual([
    [
      { key: "c1", label: "Name" },
      { key: "c2", label: "Since" },
    ],
    [
      { key: "c1", label: "" },
      { key: "c2", label: "" },
    ],
  ]);
  const line = changeField(named, "en", "who", { kind: "LINE" });
  expect(line.map(({ sheet }) => sheet[0]?.columns)).toEqual([[], []]);
});

test("what is new in one language goes out in the others in the same words", () => {
  const now = filled(changeStep(addStep(pages), "en", 2, { title: "Thanks" }), "en");
  expect(titles(now)).toEqual([
    ["Step 1", "Step 2", "Thanks"],
    ["Langkah 1", "Langkah 2", "Thanks"],
  ]);
});

test("lines are one entry each", () => {
  expect(linesOf(" Chairs \n\n Pens\n")).toEqual(["Chairs", "Pens"]);
});
