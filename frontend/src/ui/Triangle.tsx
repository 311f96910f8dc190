/** The sign of an error; the colour alone never carries it. */
export function Triangle() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      width={12}
      height={12}
      className="mt-[0.3em] shrink-0"
    >
      <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />
      <path d="M6 4.4v3M6 8.6v1" stroke="var(--color-paper)" strokeWidth={1.2} />
    </svg>
  );
}
