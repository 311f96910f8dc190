import type { Outcome } from "../relay/useAct";

/** The words for one place of a form, such as texts.0.steps.2.title, if it or a part of it was refused. */
export function refusedAt(outcome: Outcome<unknown> | null, place: string): string | undefined {
  if (outcome?.kind !== "refused") return undefined;
  return outcome.refusals.find(({ field }) => {
    const path = (field ?? []).filter((part) => part !== "input").join(".");
    return path === place || path.startsWith(`${place}.`);
  })?.message;
}
