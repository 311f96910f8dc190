import { type ReactNode, useState } from "react";
import { FormattedMessage } from "react-intl";
import { refusalFor } from "../relay/useAct";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import type { PlanChange, Planning } from "./usePlan";

type Props = {
  planning: Planning;
  /** The name of the field in the API. */
  name: keyof PlanChange;
  stored: string;
  /** What is to be saved for the text. */
  change: (text: string) => PlanChange;
  label: ReactNode;
  hint?: ReactNode;
  type?: "text" | "url" | "number" | "datetime-local";
  rows?: number;
};

/**
 * A field of the plan that saves itself when it is left. Where somebody else changed the plan
 * meanwhile both versions stand here, until one is chosen.
 */
export function PlanField(props: Props) {
  const { planning, name, stored, change, label, hint, type = "text", rows } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const contested = planning.contested.includes(name) && draft !== null && draft !== stored;
  const save = async () => {
    if (draft === null) return;
    if (draft === stored || (await planning.save(change(draft)))) setDraft(null);
  };
  const field = {
    label,
    hint,
    error: contested || draft === null ? undefined : refusalFor(planning.outcome, name),
    value: draft ?? stored,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    onBlur: () => {
      if (!contested) void save();
    },
  };
  return (
    <div id={name}>
      {rows ? <TextArea {...field} rows={rows} /> : <TextField {...field} type={type} />}
      {contested ? (
        <div role="alert" className="mt-2 grid gap-2 border-l-2 border-error pl-3 text-meta">
          <p className="font-bold">
            <FormattedMessage id="plan.contested" />
          </p>
          <p className="whitespace-pre-wrap">{stored || "–"}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => void save()}>
              <FormattedMessage id="plan.keepMine" />
            </Button>
            <Button kind="quiet" onClick={() => setDraft(null)}>
              <FormattedMessage id="plan.takeTheirs" />
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
