import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { canonical } from "./firstAnswers";
import { troubleFrom } from "./trouble";
import { refusalFor } from "./useAct";

const gen = new URL("../gen/", import.meta.url);
const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL("../../documents.json", import.meta.url), "utf8"),
);

describe("trusted documents", () => {
  test("are named by the SHA-256 of their text", () => {
    expect(Object.keys(documents).length).toBeGreaterThan(0);
    for (const [id, text] of Object.entries(documents)) {
      expect(createHash("sha256").update(text).digest("hex")).toBe(id);
    }
  });

  test("are exactly those the artifacts send", () => {
    const sent = new Set<string>();
    for (const file of readdirSync(gen)) {
      const id = /"id": "([0-9a-f]{64})"/.exec(readFileSync(new URL(file, gen), "utf8"))?.[1];
      if (id) sent.add(id);
    }
    expect(Object.keys(documents).sort()).toEqual([...sent].sort());
  });
});

describe("answers", () => {
  test("match the page's first answer whatever the order of their variables", () => {
    expect(canonical({ b: [1, { d: "x", c: null }], a: true })).toBe(
      canonical({ a: true, b: [1, { d: "x" }] }),
    );
    expect(canonical({ a: "1" })).not.toBe(canonical({ a: 1 }));
  });

  test("that fail carry the API's code, and unknown codes are ours to mend", () => {
    const not = troubleFrom([{ message: "none", extensions: { code: "NOT_FOUND" } }]);
    expect(not.code).toBe("NOT_FOUND");
    const odd = troubleFrom([{ message: "?", extensions: { code: "ODD", requestId: "r1" } }]);
    expect([odd.code, odd.requestId]).toEqual(["INTERNAL", "r1"]);
  });

  test("that refuse name the field", () => {
    const refused = {
      kind: "refused" as const,
      refusals: [{ message: "Too long", code: "TOO_LONG", field: ["input", "title"] }],
    };
    expect(refusalFor(refused, "title")).toBe("Too long");
    expect(refusalFor(refused, "name")).toBeUndefined();
    expect(refusalFor(null, "title")).toBeUndefined();
  });
});
