import type { ComponentProps } from "react";
import { classes } from "./classes";
import { controlClass } from "./controlClass";
import { Field, type FieldWords } from "./Field";

type Props = FieldWords & Omit<ComponentProps<"textarea">, "id" | "className">;

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ label, hint, error, rows = 4, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          className={classes(controlClass, "field-sizing-content min-h-24 resize-y")}
        />
      )}
    </Field>
  );
}
