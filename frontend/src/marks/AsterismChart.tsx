import { AsterismLines } from "./AsterismLines";
import { Graticule } from "./Graticule";
import { type PlacedLabel, placeLabels } from "./placeLabels";
import { placeStars } from "./placeStars";
import { spanningTree } from "./spanningTree";
import { stageColour } from "./stages";
import { isHollow, type Star, starRadius } from "./star";

type Props = {
  id: string;
  stage: string | null | undefined;
  stars: readonly Star[];
  /** What the chart shows, in a sentence, for those who do not see it. */
  description: string;
  /** Words under the single star of a community that has named nothing yet. */
  emptyLabel: string;
};

const sky = 150;

function frame(labels: readonly PlacedLabel[]): string {
  const left = Math.min(-sky - 6, ...labels.map(({ box }) => box.left - 4));
  const right = Math.max(sky + 6, ...labels.map(({ box }) => box.right + 4));
  const top = Math.min(-sky - 6, ...labels.map(({ box }) => box.top - 4));
  const bottom = Math.max(sky + 6, ...labels.map(({ box }) => box.bottom + 4));
  return `${left} ${top} ${right - left} ${bottom - top}`;
}

/** A community's mark as a chart: its competencies by name, on the graticule. */
export function AsterismChart({ id, stage, stars, description, emptyLabel }: Props) {
  const shown: readonly Star[] = stars.length > 0 ? stars : [{ id, label: emptyLabel }];
  const places = stars.length > 1 ? placeStars(id, stars.length) : [{ x: 0, y: 0 }];
  const drawn = shown.map((star, index) => ({
    star,
    label: star.label,
    x: (places[index]?.x ?? 0) * sky * 0.74,
    y: (places[index]?.y ?? 0) * sky * 0.74,
    radius: starRadius(star, 6.4),
  }));
  const edges = spanningTree(drawn);
  const labels = placeLabels(drawn, edges);
  const colour = stageColour(stage);
  return (
    <svg role="img" aria-label={description} viewBox={frame(labels)} className="block w-full">
      <Graticule radius={sky} />
      <AsterismLines stars={drawn} edges={edges} gap={3} width={1.4} />
      {drawn.map(({ star, x, y, radius }) => (
        <circle
          key={star.id}
          cx={x}
          cy={y}
          r={radius}
          fill={isHollow(star) ? "var(--color-paper)" : colour}
          stroke={colour}
          strokeWidth={3}
        />
      ))}
      {labels.map((label, index) => (
        <Label key={drawn[index]?.star.id} label={label} from={drawn[index]} />
      ))}
    </svg>
  );
}

function Label({
  label,
  from,
}: {
  label: PlacedLabel;
  from: { x: number; y: number } | undefined;
}) {
  const top = label.y - ((label.lines.length - 1) * 17) / 2;
  return (
    <>
      {label.far && from ? (
        <line x1={from.x} y1={from.y} x2={label.x} y2={label.y} stroke="var(--color-rule)" />
      ) : null}
      <text
        textAnchor={label.anchor}
        className="fill-ink font-title text-[15px] italic"
        stroke="var(--color-paper)"
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {label.lines.map((line, index) => (
          <tspan key={line} x={label.x} y={top + index * 17} dy="0.32em">
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
