import { describe, expect, test } from "vitest";
import { cameBy, type Row, whoCame } from "./attending";

const row = (id: string, state: string, attendance = "UNKNOWN"): Row => ({
  id,
  state,
  attendance,
  mode: "IN_PERSON",
  person: { name: id },
});
const nothing = new Map<string, boolean>();

describe("who came", () => {
  test("is proposed as everyone with a place", () => {
    expect(cameBy(row("a", "CONFIRMED"), nothing)).toBe(true);
    expect(cameBy(row("b", "WAITLISTED"), nothing)).toBe(false);
    expect(whoCame([row("a", "CONFIRMED"), row("b", "WAITLISTED")], nothing)).toEqual({
      absent: [],
      came: [],
    });
  });

  test("names those who were tapped, either way", () => {
    const tapped = new Map([
      ["a", false],
      ["b", true],
    ]);
    expect(whoCame([row("a", "CONFIRMED"), row("b", "WAITLISTED")], tapped)).toEqual({
      absent: ["a"],
      came: ["b"],
    });
  });

  test("keeps what was said before when it is said again", () => {
    const rows = [row("a", "CONFIRMED", "ABSENT"), row("b", "CANCELLED", "PRESENT")];
    expect(whoCame(rows, nothing)).toEqual({ absent: ["a"], came: [] });
    expect(whoCame(rows, new Map([["b", false]]))).toEqual({ absent: ["a", "b"], came: [] });
  });
});
