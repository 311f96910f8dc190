import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError } from "./FieldError";

type Props = Omit<ComponentProps<"input">, "type" | "id" | "className"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

/** Yes or no. */
export function Checkbox({ label, hint, error, ...rest }: Props) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-9 items-start gap-2.5 py-1.5">
        <input
          {...rest}
          type="checkbox"
          className="mt-[0.2em] size-4.5 shrink-0"
          aria-describedby={hint || error ? id : undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {hint || error ? (
        <div id={id} className="pl-7">
          {hint ? <p className="text-meta text-soft">{hint}</p> : null}
          <FieldError>{error}</FieldError>
        </div>
      ) : null}
    </div>
  );
}
