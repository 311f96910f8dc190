import { magnitudeRadius } from "./magnitude";
import { stageColour } from "./stages";

type Props = { members: number; stage?: string | null; label: string };

/** How many people belong, as the area of a dot, and always in words. */
export function Magnitude({ members, stage, label }: Props) {
  const radius = magnitudeRadius(members);
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden="true" viewBox="-15 -15 30 30" width={30} height={30}>
        <circle r={radius} fill={stageColour(stage)} />
      </svg>
      {label}
    </span>
  );
}
