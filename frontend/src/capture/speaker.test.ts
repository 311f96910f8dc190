import { expect, test } from "vitest";
import { standing } from "./speaker";

const siti = { kind: "person", id: "per_1", name: "Siti" } as const;

test("a person is spoken for anywhere", () => {
  expect(standing(siti, [])).toBe(siti);
  expect(standing(null, [{ number: 1 }])).toBeNull();
});

test("a table is spoken for only while it is one of those that hosts write for", () => {
  const table = { kind: "table", number: 3 } as const;
  expect(standing(table, [{ number: 3 }])).toBe(table);
  expect(standing(table, [{ number: 1 }])).toBeNull();
  expect(standing(table, [])).toBeNull();
});
