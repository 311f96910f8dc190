import { type ReactNode, useId } from "react";
import { FieldError } from "./FieldError";

type Choice<Value extends string> = { value: Value; label: ReactNode; hint?: ReactNode };
type Props<Value extends string> = {
  legend: ReactNode;
  name?: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: ReactNode;
};

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: Props<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-meta font-bold">{props.legend}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} className="flex min-h-9 items-start gap-2.5 py-1.5">
          <input
            type="radio"
            name={props.name ?? id}
            value={choice.value}
            checked={props.value === choice.value}
            onChange={() => props.onChange(choice.value)}
            className="mt-[0.2em] size-4.5 shrink-0"
          />
          <span>
            {choice.label}
            {choice.hint ? <span className="block text-meta text-soft">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
      <FieldError id={`${id}-error`}>{props.error}</FieldError>
    </fieldset>
  );
}
