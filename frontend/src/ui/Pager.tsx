import type { ReactNode } from "react";
import { Button } from "./Button";

type Props = {
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
  label: ReactNode;
  /** "20 of 312", for instance. */
  position?: ReactNode;
};

/** More of a list, when people ask for it. */
export function Pager({ hasMore, busy, onMore, label, position }: Props) {
  return (
    <div className="flex min-h-16 items-center justify-between gap-4 border-t border-rule pt-4">
      {hasMore ? (
        <Button busy={busy} onClick={onMore}>
          {label}
        </Button>
      ) : (
        <span />
      )}
      {position ? <span className="text-meta text-soft">{position}</span> : null}
    </div>
  );
}
