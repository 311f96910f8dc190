export type Round = {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly minutes: number;
  readonly state: string;
  readonly endsAt: string | null | undefined;
};

/** Where the rounds stand: the one that runs, the next to come, the one that ended last. */
export function standing<R extends Round>(rounds: readonly R[]) {
  return {
    running: rounds.find(({ state }) => state === "RUNNING") ?? null,
    next: rounds.find(({ state }) => state === "PLANNED") ?? null,
    last: rounds.findLast(({ state }) => state === "ENDED") ?? null,
  };
}
