type Round = {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly state: string;
  readonly endsAt: string | null | undefined;
  readonly viewerSeat: { readonly table: { readonly number: number } } | null | undefined;
};
export type Table = {
  readonly number: number;
  readonly topic: string;
  readonly hostName?: string | null;
  readonly host?: { readonly id: string } | null;
};
type Session = {
  readonly id: string;
  readonly captureMode: string;
  readonly tables: { readonly nodes: readonly Table[] };
  readonly rounds: { readonly nodes: readonly Round[] };
};

/** Where in the event people are now, as far as what they say belongs there. */
export type Here = {
  /** The round that runs, or the one that just ended while others are to come. */
  readonly round: Round | null;
  readonly running: boolean;
  readonly mode: string;
  readonly over: boolean;
  /** The tables of that café. */
  readonly tables: readonly Table[];
};

/** Finds the café that goes on, if there is one: rounds have begun, and the last has not ended. */
export function hereIn(sessions: readonly Session[]): Here {
  for (const session of sessions) {
    const { nodes } = session.rounds;
    const cafe = { mode: session.captureMode, tables: session.tables.nodes, over: false };
    const running = nodes.find(({ state }) => state === "RUNNING");
    if (running) return { ...cafe, round: running, running: true };
    const last = nodes.findLast(({ state }) => state === "ENDED");
    if (last && nodes.some(({ state }) => state === "PLANNED"))
      return { ...cafe, round: last, running: false };
  }
  const over = sessions.some(
    ({ rounds: { nodes } }) => nodes.length > 0 && nodes.every(({ state }) => state === "ENDED"),
  );
  return { round: null, running: false, mode: "OPEN", over, tables: [] };
}
