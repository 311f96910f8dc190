import type { ReactNode } from "react";

/** What most people do not need now, one press away. */
export function Disclosure({
  summary,
  open,
  onOpen,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  /** Called when it is opened, for what is asked for only then. */
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
      className="group border-b border-rule"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 py-2 font-bold [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          width={12}
          height={12}
          className="transition-transform group-open:rotate-90"
        >
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth={1.6} />
        </svg>
        {summary}
      </summary>
      <div className="pb-5 pl-5">{children}</div>
    </details>
  );
}
