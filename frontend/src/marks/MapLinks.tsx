import type { MapLink, PlacedNode } from "./mapLayout";

type Props = {
  links: readonly MapLink[];
  nodes: readonly PlacedNode[];
  scale: number;
  strong: boolean;
};

/** The lines between communities; few while nothing is chosen, all of one's own when it is. */
export function MapLinks({ links, nodes, scale, strong }: Props) {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return (
    <g stroke={strong ? "var(--color-ink)" : "var(--color-graticule)"} aria-hidden="true">
      {links.map((link) => {
        const from = places.get(link.from);
        const to = places.get(link.to);
        if (!from || !to) return null;
        return (
          <line
            key={`${link.from} ${link.to}`}
            x1={from.x * scale}
            y1={from.y * scale}
            x2={to.x * scale}
            y2={to.y * scale}
            strokeWidth={strong ? Math.min(3, 0.75 + link.weight * 0.35) : 1}
          />
        );
      })}
    </g>
  );
}
