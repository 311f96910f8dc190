/** The sign of the house, drawn like the marks of its communities. */
export function Brand() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width={26} height={26} className="shrink-0">
      <path d="M4 19 10 10 16 13 20 4" fill="none" stroke="currentColor" strokeWidth={1.3} />
      <circle cx={4} cy={19} r={2.4} fill="currentColor" />
      <circle cx={10} cy={10} r={1.9} fill="currentColor" />
      <circle cx={16} cy={13} r={3} fill="currentColor" />
      <circle cx={20} cy={4} r={1.7} fill="currentColor" />
    </svg>
  );
}
