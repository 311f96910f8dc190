import type { ComponentProps } from "react";
import { controlClass } from "./controlClass";
import { Field, type FieldWords } from "./Field";

type Props = FieldWords & Omit<ComponentProps<"input">, "id" | "className">;

/** One line of text. Use the type that fits: email, url, number, date, datetime-local, search. */
export function TextField({ label, hint, error, type = "text", ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input {...rest} {...control} type={type} className={controlClass} />}
    </Field>
  );
}
