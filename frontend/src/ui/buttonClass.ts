import { classes } from "./classes";

export type ButtonKind = "primary" | "plain" | "quiet" | "danger";

const shape =
  "inline-flex min-h-9 items-center justify-center gap-2 rounded-md border px-3.5 py-1.5 text-meta font-bold leading-tight no-underline transition-colors aria-disabled:cursor-not-allowed aria-disabled:opacity-55 disabled:cursor-not-allowed disabled:opacity-55";

const kinds: Record<ButtonKind, string> = {
  primary: "border-ink bg-ink text-paper hover:bg-soft hover:border-soft",
  plain: "border-edge bg-paper text-ink hover:bg-well",
  quiet: "border-transparent bg-transparent text-soft hover:text-ink hover:bg-well",
  danger: "border-error bg-paper text-error hover:bg-well",
};

/** How a button looks; a link that acts as the screen's main step wears it too. */
export function buttonClass(kind: ButtonKind = "plain", extra?: string): string {
  return classes(shape, kinds[kind], extra);
}
