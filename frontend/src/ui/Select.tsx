import type { ComponentProps } from "react";
import { classes } from "./classes";
import { controlClass } from "./controlClass";
import { Field, type FieldWords } from "./Field";
import { Icon } from "./Icon";

type Choice = { value: string; label: string; disabled?: boolean };
type Props = FieldWords &
  Omit<ComponentProps<"select">, "id" | "className" | "children"> & { choices: readonly Choice[] };

/** One of a short list; the platform's own control. */
export function Select({ label, hint, error, choices, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="relative block">
          <select {...rest} {...control} className={classes(controlClass, "appearance-none pr-9")}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} disabled={choice.disabled}>
                {choice.label}
              </option>
            ))}
          </select>
          <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center">
            <Icon name="down" size={16} />
          </span>
        </span>
      )}
    </Field>
  );
}
