export type RoundPlan = { question: string; minutes: number };
type Host = { readonly id: string; readonly name: string };
/** Topics and hosts by table, also of those that are not wanted just now: a number is typed figure by figure. */
export type Plan = {
  tables: number;
  topics: string[];
  hosts: (Host | null)[];
  rounds: RoundPlan[];
};

const seats = 6;
const usualRounds = 3;
const usualMinutes = 20;

/** What stands already, else what is usual: tables of six, three rounds of twenty minutes. */
export function usualPlan(
  tables: readonly {
    readonly topic: string;
    readonly host?: Host | null;
  }[],
  rounds: readonly { readonly question: string; readonly minutes: number }[],
  questions: readonly string[],
  people: number,
): Plan {
  return {
    tables: tables.length || Math.max(2, Math.ceil(people / seats)),
    topics: tables.map(({ topic }) => topic),
    hosts: tables.map(({ host }) => host ?? null),
    rounds:
      rounds.length > 0
        ? rounds.map(({ question, minutes }) => ({ question, minutes }))
        : Array.from({ length: usualRounds }, (_, index) => ({
            question: questions[index] ?? questions.at(-1) ?? "",
            minutes: usualMinutes,
          })),
  };
}
