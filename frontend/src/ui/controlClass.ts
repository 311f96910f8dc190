/** How every control people write in looks. */
export const controlClass =
  "block w-full min-h-9.5 rounded-md border border-edge bg-field px-2.5 py-1.5 text-body leading-snug text-ink placeholder:text-soft aria-invalid:border-error disabled:opacity-60";
