import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import type { RoundPlan } from "./plan";

const most = 12;

type Props = {
  rounds: readonly RoundPlan[];
  /** How many of them have begun, and stay as they were. */
  begun: number;
  onChange: (rounds: RoundPlan[]) => void;
};

/** The rounds: what is talked about in each, and how long. */
export function CafeSetUpRounds({ rounds, begun, onChange }: Props) {
  const put = (at: number, change: Partial<RoundPlan>) =>
    onChange(rounds.map((round, index) => (index === at ? { ...round, ...change } : round)));
  return (
    <fieldset>
      <legend className="mb-3 text-entry">
        <FormattedMessage id="cafe.rounds" />
      </legend>
      <ol className="grid gap-4">
        {rounds.map((round, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its number
          <li key={index} className="grid grid-cols-[1fr_5.5rem] gap-3">
            <TextField
              label={<FormattedMessage id="cafe.questionOf" values={{ number: index + 1 }} />}
              maxLength={300}
              value={round.question}
              readOnly={index < begun}
              onChange={({ target }) => put(index, { question: target.value })}
            />
            <TextField
              type="number"
              label={<FormattedMessage id="cafe.minutes" />}
              min={1}
              max={240}
              required
              value={round.minutes}
              readOnly={index < begun}
              onChange={({ target }) => put(index, { minutes: Number(target.value) })}
            />
          </li>
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-3">
        {rounds.length < most ? (
          <Button
            onClick={() =>
              onChange([...rounds, { question: "", minutes: rounds.at(-1)?.minutes ?? 20 }])
            }
          >
            <FormattedMessage id="cafe.moreRounds" />
          </Button>
        ) : null}
        {rounds.length > Math.max(1, begun) ? (
          <Button kind="quiet" onClick={() => onChange(rounds.slice(0, -1))}>
            <FormattedMessage id="cafe.fewerRounds" />
          </Button>
        ) : null}
      </p>
    </fieldset>
  );
}
