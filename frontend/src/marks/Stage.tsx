import { stageColour } from "./stages";

/** A community's stage of life: a dot in its spectral colour, and always the word. */
export function Stage({ stage, label }: { stage: string | null | undefined; label: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden="true" viewBox="0 0 10 10" width={10} height={10}>
        <circle cx={5} cy={5} r={4.5} fill={stageColour(stage)} />
      </svg>
      {label}
    </span>
  );
}
