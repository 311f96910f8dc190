import { describe, expect, test } from "vitest";
import { safeNext } from "./next";

const origin = "https://constellation.example";

describe("the page one returns to", () => {
  test.each([
    ["/communities/preservation", "/communities/preservation"],
    ["/events?view=month#today", "/events?view=month#today"],
    ["/a/../me", "/me"],
  ])("may be %s", (wanted, page) => {
    expect(safeNext(wanted, origin)).toBe(page);
  });

  test.each([
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/\t/evil.example/",
    "javascript:alert(1)",
    "evil",
    "/sign-in?next=/sign-in",
    "",
    7,
    undefined,
  ])("is the first page instead of %s", (wanted) => {
    expect(safeNext(wanted, origin)).toBe("/");
  });
});
