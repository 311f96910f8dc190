import { describe, expect, test } from "vitest";
import { left, moved, readLearnings, type Sentence, takenUp } from "./learnings";

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

  test("are taken up again as they were left, and as others left them", () => {
    const before = [
      { id: "1", text: "one" },
      { id: "2", text: "two" },
      { id: "3", text: "three" },
    ];
    const draft = {
      before,
      list: [
        { key: "2", id: "2", text: "two, better" },
        { key: "1", id: "1", text: "one" },
        { key: "x", text: "half a sen" },
      ],
    };
    const texts = (now: { id: string; text: string }[]) =>
      takenUp(draft, now).map(({ id, text }) => [id, text]);
    expect(texts(before)).toEqual([
      ["2", "two, better"],
      ["1", "one"],
      [undefined, "half a sen"],
    ]);
    expect(
      texts([
        { id: "1", text: "one, by somebody else" },
        { id: "4", text: "four" },
      ]),
    ).toEqual([
      [undefined, "two, better"],
      ["1", "one, by somebody else"],
      [undefined, "half a sen"],
      ["4", "four"],
    ]);
  });

  test("that somebody spoiled on the device are none", () => {
    expect(readLearnings("")).toBeNull();
    expect(readLearnings("[]")).toBeNull();
    expect(readLearnings('{"list":[],"before":[]}')).toEqual({ list: [], before: [] });
  });
});
