import { around, type Box, overlaps } from "./geometry";
import type { PlacedNode } from "./mapLayout";
import { lineWidth } from "./placeLabels";

export type MapLabel = { x: number; y: number; anchor: "start" | "middle" | "end" };

/** A star's radius on the screen: smaller where the whole map is small. */
export function starSize(node: PlacedNode, scale: number): number {
  return node.radius * Math.min(1, 0.4 + 0.6 * scale);
}

type Spot = MapLabel & { box: Box };

function spots(node: PlacedNode, scale: number): Spot[] {
  const { x, y } = { x: node.x * scale, y: node.y * scale };
  const width = lineWidth(node.label);
  const gap = starSize(node, scale) + 5;
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - 9,
    bottom: middle + 9,
  });
  return [
    { x, y: y + gap + 9, anchor: "middle", box: box(x - width / 2, y + gap + 9) },
    { x, y: y - gap - 9, anchor: "middle", box: box(x - width / 2, y - gap - 9) },
    { x: x + gap, y, anchor: "start", box: box(x + gap, y) },
    { x: x - gap, y, anchor: "end", box: box(x - gap - width, y) },
  ];
}

/**
 * The names that fit at this size without touching each other, a star or the names of the rings:
 * the chosen one first (it may lie over a star), then yours, then the largest. The closer one
 * looks, the more names there are.
 */
export function labelsThatFit(
  nodes: readonly PlacedNode[],
  scale: number,
  bounds: Box,
  chosen: string | null,
  reserved: readonly Box[] = [],
): Map<string, MapLabel> {
  const dots = nodes.map((node) => ({
    id: node.id,
    box: around({ x: node.x * scale, y: node.y * scale }, starSize(node, scale) + 1),
  }));
  const rank = (node: PlacedNode) => (node.id === chosen ? 2 : node.yours ? 1 : 0);
  const order = [...nodes].sort(
    (a, b) => rank(b) - rank(a) || b.members - a.members || a.id.localeCompare(b.id),
  );
  const taken: Box[] = [...reserved];
  const labels = new Map<string, MapLabel>();
  for (const node of order) {
    const free = spots(node, scale).filter(
      ({ box }) =>
        box.left >= bounds.left &&
        box.right <= bounds.right &&
        box.top >= bounds.top &&
        box.bottom <= bounds.bottom,
    );
    const spot =
      free.find(
        ({ box }) =>
          !taken.some((other) => overlaps(box, other, 4)) &&
          !dots.some((dot) => dot.id !== node.id && overlaps(box, dot.box, 1)),
      ) ?? (node.id === chosen ? free[0] : undefined);
    if (!spot) continue;
    taken.push(spot.box);
    labels.set(node.id, { x: spot.x, y: spot.y, anchor: spot.anchor });
  }
  return labels;
}
