import { expect, test } from "vitest";
import { starNames } from "./starNames";

test("a short name is whole words, and tells apart those that begin alike", () => {
  const names = starNames(
    [
      { id: "a", name: "Keeping it readable" },
      { id: "b", name: "From information to knowledge: pushing the frontier" },
      { id: "c", name: "From information to knowledge: new competencies" },
      { id: "d", name: "Core competencies for marketing library services: analysis" },
    ],
    30,
  );
  expect(Object.fromEntries(names)).toEqual({
    a: "Keeping it readable",
    b: "Pushing the frontier",
    c: "New competencies",
    d: "Core competencies for…",
  });
});
