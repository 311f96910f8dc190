import type { Box } from "./geometry";
import type { Ring } from "./mapLayout";

/** The rings behind the map, each with the scale it stands for. */
export function MapSky({
  rings,
  scale,
  names,
}: {
  rings: readonly Ring[];
  scale: number;
  names: Record<string, string>;
}) {
  const outer = rings.at(-1);
  if (!outer) return null;
  const meridians = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);
  return (
    <g aria-hidden="true">
      <g fill="none" stroke="var(--color-graticule)" strokeWidth={0.75}>
        {rings.map((ring) => (
          <ellipse key={ring.scale} rx={ring.rx * scale} ry={ring.ry * scale} />
        ))}
        {meridians.map((angle) => (
          <line
            key={angle}
            x1={Math.cos(angle) * outer.rx * scale * 0.94}
            y1={Math.sin(angle) * outer.ry * scale * 0.94}
            x2={Math.cos(angle) * outer.rx * scale}
            y2={Math.sin(angle) * outer.ry * scale}
          />
        ))}
      </g>
      {rings.map((ring) => (
        <text
          key={ring.scale}
          y={ring.ry * scale}
          dy="0.32em"
          textAnchor="middle"
          className="fill-soft text-[13px]"
          stroke="var(--color-paper)"
          strokeWidth={6}
          paintOrder="stroke"
        >
          {names[ring.scale] ?? ring.scale}
        </text>
      ))}
    </g>
  );
}

/** Where the names of the rings stand, so that no star's name lies over them. */
export function ringNameBoxes(
  rings: readonly Ring[],
  scale: number,
  names: Record<string, string>,
): Box[] {
  return rings.map((ring) => {
    const half = (names[ring.scale] ?? ring.scale).length * 3.6;
    return { left: -half, right: half, top: ring.ry * scale - 9, bottom: ring.ry * scale + 9 };
  });
}
