import { describe, expect, test } from "vitest";
import { left, moved, type Sentence } from "./learnings";

const list: Sentence[] = ["a", "b", "c"].map((key) => ({ key, text: key }));
const keys = (sentences: readonly Sentence[]) => sentences.map(({ key }) => key).join("");

describe("key learnings", () => {
  test("count characters, not the halves of one", () => {
    expect(left("")).toBe(200);
    expect(left(` ${"x".repeat(200)} `)).toBe(0);
    expect(left("😀".repeat(201))).toBe(-1);
  });

  test("move by one place", () => {
    expect(keys(moved(list, 1, -1))).toBe("bac");
    expect(keys(moved(list, 1, 1))).toBe("acb");
  });
});
