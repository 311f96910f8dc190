import type { KeyboardEvent, MouseEvent } from "react";
import { type MapLabel, starSize } from "./mapLabels";
import type { PlacedNode } from "./mapLayout";
import { lineHeight } from "./placeLabels";
import { stageColour } from "./stages";

type Props = {
  node: PlacedNode;
  scale: number;
  label: MapLabel | undefined;
  spoken: string;
  chosen: boolean;
  dimmed: boolean;
  reachable: boolean;
  onChoose: (id: string | null) => void;
  onMove: (event: KeyboardEvent, id: string) => void;
  onOpen: (id: string, event: MouseEvent) => void;
};

/** A community on the map: a link whose area is its membership and whose colour is its stage. */
export function MapStar(props: Props) {
  const { node, scale, label, chosen, dimmed } = props;
  const x = node.x * scale;
  const y = node.y * scale;
  const radius = starSize(node, scale);
  return (
    <a
      href={node.href}
      data-star={node.id}
      aria-label={props.spoken}
      tabIndex={props.reachable ? 0 : -1}
      className={dimmed ? "opacity-35" : undefined}
      onFocus={() => props.onChoose(node.id)}
      onBlur={() => props.onChoose(null)}
      onMouseEnter={() => props.onChoose(node.id)}
      onMouseLeave={() => props.onChoose(null)}
      onKeyDown={(event) => props.onMove(event, node.id)}
      onClick={(event) => props.onOpen(node.id, event)}
    >
      <circle cx={x} cy={y} r={Math.max(12, radius + 4)} fill="transparent" />
      {node.yours || chosen ? (
        <circle
          cx={x}
          cy={y}
          r={radius + 3.5}
          fill="none"
          stroke="var(--color-you)"
          strokeWidth={chosen ? 2.5 : 1.5}
        />
      ) : null}
      <circle cx={x} cy={y} r={radius} fill={stageColour(node.stage)} />
      {label ? (
        <text
          textAnchor={label.anchor}
          className="fill-ink font-title text-[15px] italic"
          stroke="var(--color-paper)"
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {label.lines.map((line, index) => (
            <tspan
              key={line}
              x={label.x}
              y={label.y + (index - (label.lines.length - 1) / 2) * lineHeight}
              dy="0.32em"
            >
              {line}
            </tspan>
          ))}
        </text>
      ) : null}
    </a>
  );
}
