import type { Point } from "./geometry";
import type { Edge } from "./spanningTree";

type Drawn = Point & { radius: number };

/** The lines of a mark, each ending short of its stars as on a printed chart. */
export function AsterismLines({
  stars,
  edges,
  gap,
  width,
}: {
  stars: readonly Drawn[];
  edges: readonly Edge[];
  gap: number;
  width: number;
}) {
  return (
    <g stroke="var(--color-soft)" strokeWidth={width} strokeLinecap="round">
      {edges.map(([a, b]) => {
        const from = stars[a];
        const to = stars[b];
        if (!from || !to) return null;
        const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
        const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
        return (
          <line
            key={`${a}-${b}`}
            x1={from.x + unit.x * (from.radius + gap)}
            y1={from.y + unit.y * (from.radius + gap)}
            x2={to.x - unit.x * (to.radius + gap)}
            y2={to.y - unit.y * (to.radius + gap)}
          />
        );
      })}
    </g>
  );
}
