import { type ComponentProps, type ReactNode, useId } from "react";
import { type ButtonKind, buttonClass } from "./buttonClass";

type Props = Omit<ComponentProps<"button">, "disabled"> & {
  kind?: ButtonKind;
  /** Why it cannot be pressed now. The button stays reachable and says so. */
  because?: ReactNode;
  /** Its work is under way; a second press does nothing. */
  busy?: boolean;
};

/** A button. One primary button on a screen; a button that cannot be pressed says why. */
export function Button({ kind, because, busy, className, onClick, type, ...rest }: Props) {
  const reason = useId();
  const idle = !because && !busy;
  return (
    <>
      <button
        {...rest}
        type={type ?? "button"}
        className={buttonClass(kind, className)}
        aria-disabled={idle ? undefined : true}
        aria-busy={busy || undefined}
        aria-describedby={because ? reason : rest["aria-describedby"]}
        onClick={(event) => {
          if (idle) onClick?.(event);
          else event.preventDefault();
        }}
      />
      {because ? (
        <span id={reason} className="text-meta text-soft mt-1 block">
          {because}
        </span>
      ) : null}
    </>
  );
}
