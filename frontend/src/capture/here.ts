type Round = {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly state: string;
  readonly endsAt: string | null | undefined;
  readonly viewerSeat: { readonly table: { readonly number: number } } | null | undefined;
};
type Session = {
  readonly id: string;
  readonly captureMode: string;
  readonly rounds: { readonly nodes: readonly Round[] };
};

/** Where in the event people are now, as far as what they say belongs there. */
export type Here = {
  /** The round that runs, or the one that just ended while others are to come. */
  readonly round: Round | null;
  readonly running: boolean;
  readonly mode: string;
  readonly over: boolean;
};

/** Finds the café that goes on, if there is one: rounds have begun, and the last has not ended. */
export function hereIn(sessions: readonly Session[]): Here {
  for (const session of sessions) {
    const { nodes } = session.rounds;
    const running = nodes.find(({ state }) => state === "RUNNING");
    if (running) return { round: running, running: true, mode: session.captureMode, over: false };
    const last = nodes.findLast(({ state }) => state === "ENDED");
    if (last && nodes.some(({ state }) => state === "PLANNED"))
      return { round: last, running: false, mode: session.captureMode, over: false };
  }
  const over = sessions.some(
    ({ rounds: { nodes } }) => nodes.length > 0 && nodes.every(({ state }) => state === "ENDED"),
  );
  return { round: null, running: false, mode: "OPEN", over };
}
