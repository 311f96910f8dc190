import { useMemo, useSyncExternalStore } from "react";
import { readTimer, type Timer, timerText, watchTimers } from "./timer";

/** The timer of a part of an agenda on this device; null where none runs or rests. */
export function useTimer(session: string): Timer | null {
  const text = useSyncExternalStore(watchTimers, () => timerText(session));
  return useMemo(() => readTimer(text), [text]);
}

/** The first of the parts that has a timer on this device; null where none has. */
export function useTimed(sessions: readonly string[]): string | null {
  return useSyncExternalStore(
    watchTimers,
    () => sessions.find((session) => readTimer(timerText(session))) ?? null,
  );
}
