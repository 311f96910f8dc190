import { beforeEach, expect, test, vi } from "vitest";
import { draftOf, keepDraft } from "../device/drafts";
import { forgetPerson, lastPerson, rememberPerson } from "../device/person";
import { forget, keep, newClientId, outbox, outboxText, type Saying } from "./outbox";
import { keepPlace, lastPlace } from "./place";

/** A device whose storage can be full. */
function device(full = false) {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new Error("QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

function saying(text: string, at: number, person = "ada"): Saying {
  return {
    clientId: newClientId(),
    event: "evt",
    person,
    text,
    kind: "TAKEAWAY",
    attribution: null,
    session: null,
    round: null,
    table: null,
    at,
  };
}

beforeEach(() => {
  device();
});

test("what waits comes out in the order it was said, for its own person", () => {
  keep(saying("second", 2));
  keep(saying("first", 1));
  keep(saying("another's", 3, "ben"));
  expect(outbox("ada").map(({ text }) => text)).toEqual(["first", "second"]);
  expect(outbox("ben").map(({ text }) => text)).toEqual(["another's"]);
});

test("what was sent is gone, and the text of all tells", () => {
  const one = saying("one", 1);
  const before = outboxText();
  keep(one);
  expect(outboxText()).not.toBe(before);
  forget(one.clientId);
  expect(outboxText()).toBe(before);
  expect(outbox("ada")).toEqual([]);
});

test("a device that keeps nothing still holds it while the page is open", () => {
  device(true);
  const one = saying("one", 1);
  keep(one);
  keepDraft("ada", "evt", "half a sen");
  expect(outbox("ada")).toEqual([one]);
  expect(draftOf("ada", "evt")).toBe("half a sen");
  forget(one.clientId);
  keepDraft("ada", "evt", "");
  expect(outbox("ada")).toEqual([]);
  expect(draftOf("ada", "evt")).toBe("");
});

test("what somebody spoiled on the device is passed over", () => {
  const kept = device();
  kept.set("constellation.outbox.x", "{");
  keep(saying("whole", 1));
  expect(outbox("ada").map(({ text }) => text)).toEqual(["whole"]);
});

const hall = { event: "evt", title: "The hall", attributions: ["NAMED"], usual: "NAMED" };

test("signing out leaves nothing but what was sent and has not arrived", () => {
  const kept = device();
  keepPlace("ada", hall);
  keepDraft("ada", "evt", "half a sen");
  keepDraft("ben", "evt", "another's");
  const one = saying("one", 1);
  keep(one);
  forgetPerson();
  expect([lastPerson(), lastPlace(), draftOf("ada", "evt")]).toEqual([null, null, ""]);
  expect([...kept.keys()].sort()).toEqual([
    "constellation.draft.ben.evt",
    `constellation.outbox.${one.clientId}`,
  ]);
});

test("where somebody else was is forgotten, what they wrote is not", () => {
  keepPlace("ada", hall);
  keepDraft("ada", "evt", "half a sen");
  rememberPerson("ada");
  expect(lastPlace()).toEqual(hall);
  rememberPerson("ben");
  expect([lastPerson(), lastPlace()]).toEqual(["ben", null]);
  expect(draftOf("ada", "evt")).toBe("half a sen");
});

test("ids are 32 hexadecimal digits, and differ", () => {
  const ids = new Set(Array.from({ length: 100 }, newClientId));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
