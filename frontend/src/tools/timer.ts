import { read, write } from "../device/store";

/** Where a group stands in the steps of a tool, and how long it has been there; in milliseconds. */
export type Timer = {
  /** The step, from 0. */
  readonly step: number;
  /** When the clock last began to run; null while it stands still. */
  readonly since: number | null;
  /** What the step had taken before that. */
  readonly spent: number;
};

export const atTheStart = (now: number): Timer => ({ step: 0, since: now, spent: 0 });

export function spentOn({ since, spent }: Timer, now: number): number {
  return spent + (since === null ? 0 : Math.max(0, now - since));
}

export function run(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function pause(timer: Timer, now: number): Timer {
  return { ...timer, since: null, spent: spentOn(timer, now) };
}

/** Goes to a step: its clock begins anew, and runs if the clock ran. */
export function go(timer: Timer, step: number, now: number): Timer {
  return { step, since: timer.since === null ? null : now, spent: 0 };
}

const prefix = "constellation.timer.";
const listeners = new Set<() => void>();

/** Tells of changes on this page and in other windows of this device. */
export function watchTimers(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** What is kept of the timer of a part of an agenda, as a text that is the same while nothing changes. */
export const timerText = (session: string): string => read(prefix + session) ?? "";

/** Keeps the timer on this device, so that a reload changes nothing; null puts it away. */
export function keepTimer(session: string, timer: Timer | null): void {
  write(prefix + session, timer ? JSON.stringify(timer) : null);
  for (const listener of listeners) listener();
}

export function readTimer(text: string): Timer | null {
  try {
    const kept: unknown = JSON.parse(text || "null");
    if (typeof kept !== "object" || kept === null) return null;
    const { step, since, spent } = kept as Record<string, unknown>;
    const whole = typeof step === "number" && typeof spent === "number";
    return whole && (since === null || typeof since === "number") ? { step, since, spent } : null;
  } catch {
    return null;
  }
}
