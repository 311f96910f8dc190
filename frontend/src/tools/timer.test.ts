import { expect, test } from "vitest";
import { atTheStart, go, pause, readTimer, run, spentOn } from "./timer";

const minute = 60_000;

test("a pause stops the clock, and going on goes on from there", () => {
  const begun = atTheStart(0);
  const paused = pause(begun, 3 * minute);
  expect(spentOn(paused, 10 * minute)).toBe(3 * minute);
  expect(spentOn(run(paused, 10 * minute), 12 * minute)).toBe(5 * minute);
  expect(run(begun, 9 * minute)).toBe(begun);
});

test("a step begins with all of its time, and runs if the clock ran", () => {
  const next = go(atTheStart(0), 1, 4 * minute);
  expect(next).toEqual({ step: 1, since: 4 * minute, spent: 0 });
  expect(go(pause(next, 5 * minute), 0, 6 * minute)).toEqual({ step: 0, since: null, spent: 0 });
});

test("a clock that was turned back does not give time", () => {
  expect(spentOn(atTheStart(minute), 0)).toBe(0);
});

test("what a device kept is read only where it is what was kept", () => {
  const timer = atTheStart(7);
  expect(readTimer(JSON.stringify(timer))).toEqual(timer);
  for (const odd of ["", "null", "3", "{", '{"step":1}', '{"step":1,"spent":0,"since":"x"}'])
    expect(readTimer(odd)).toBeNull();
});
