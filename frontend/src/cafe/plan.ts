export type RoundPlan = { question: string; minutes: number };
export type Plan = { tables: number; topics: string[]; rounds: RoundPlan[] };

const seats = 6;
const usualRounds = 3;
const usualMinutes = 20;

/** What stands already, else what is usual: tables of six, three rounds of twenty minutes. */
export function usualPlan(
  tables: readonly { readonly number: number; readonly topic: string }[],
  rounds: readonly { readonly question: string; readonly minutes: number }[],
  questions: readonly string[],
  people: number,
): Plan {
  return {
    tables: tables.length || Math.max(2, Math.ceil(people / seats)),
    topics: tables.map(({ topic }) => topic),
    rounds:
      rounds.length > 0
        ? rounds.map(({ question, minutes }) => ({ question, minutes }))
        : Array.from({ length: usualRounds }, (_, index) => ({
            question: questions[index] ?? questions.at(-1) ?? "",
            minutes: usualMinutes,
          })),
  };
}
