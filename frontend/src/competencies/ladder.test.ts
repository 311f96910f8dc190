import { expect, test } from "vitest";
import { ladder } from "./ladder";

const said = (rank: number, language: string) => ({ language, level: { rank } });

test("a level is said in one's own language where there is one, else as it was said", () => {
  const all = [said(2, "en"), said(2, "ms"), said(1, "en"), said(3, "ms"), said(3, "en")];
  expect(ladder(all, "ms")).toEqual([said(1, "en"), said(2, "ms"), said(3, "ms")]);
  expect(ladder(all, "en")).toEqual([said(1, "en"), said(2, "en"), said(3, "en")]);
});
