import type { ComponentProps } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./Icon";

type Props = Omit<ComponentProps<"button">, "children"> & { icon: IconName; label: string };

/** A button with a sign instead of a word; the label is read aloud and shown on hover. */
export function IconButton({ icon, label, className, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={classes(
        "inline-flex size-9 items-center justify-center rounded-md text-soft transition-colors hover:bg-well hover:text-ink",
        className,
      )}
    >
      <Icon name={icon} />
    </button>
  );
}
