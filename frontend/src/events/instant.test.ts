import { expect, test } from "vitest";
import { instantAt, localAt } from "./instant";

test.each([
  ["2026-11-23T14:00", "Asia/Kuala_Lumpur", "2026-11-23T06:00:00.000Z"],
  ["2026-07-01T09:30", "Europe/Berlin", "2026-07-01T07:30:00.000Z"],
  ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  ["2026-01-01T00:15", "Pacific/Apia", "2025-12-31T11:15:00.000Z"],
])("%s in %s is the instant %s", (local, zone, instant) => {
  expect(instantAt(local, zone)).toBe(instant);
});

test("what is not a time is no instant", () => {
  expect(instantAt("", "Asia/Kuala_Lumpur")).toBeNull();
  expect(instantAt("soon", "Asia/Kuala_Lumpur")).toBeNull();
});

test("an instant and its local time are the same moment", () => {
  expect(localAt("2026-11-23T06:00:00Z", "Asia/Kuala_Lumpur")).toBe("2026-11-23T14:00");
});
