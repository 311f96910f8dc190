import { around, type Box, overlaps } from "./geometry";
import { lineWidth } from "./lineWidth";
import type { PlacedNode } from "./mapLayout";
import { breakLabel, lineHeight } from "./placeLabels";

/** Up to two lines, around the height `y` of their middle. */
export type MapLabel = {
  lines: string[];
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
};

/** A star's radius on the screen: smaller where the whole map is small. */
export function starSize(node: PlacedNode, scale: number): number {
  return node.radius * Math.min(1, 0.4 + 0.6 * scale);
}

type Spot = MapLabel & { box: Box };

/** Where a star's name may stand, the best first: below, above, beside, then aslant. */
function spots(node: PlacedNode, scale: number): Spot[] {
  const { x, y } = { x: node.x * scale, y: node.y * scale };
  const lines = breakLabel(node.label);
  const width = Math.max(...lines.map(lineWidth));
  const half = (lines.length * lineHeight + 1) / 2;
  const gap = starSize(node, scale) + 5;
  const spot = (at: number, middle: number, anchor: MapLabel["anchor"]): Spot => {
    const left = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
    const box = { left, right: left + width, top: middle - half, bottom: middle + half };
    return { lines, x: at, y: middle, anchor, box };
  };
  const slides = [0.25, -0.25, 0.5, -0.5].map((part) => part * width);
  return [
    spot(x, y + gap + half, "middle"),
    spot(x, y - gap - half, "middle"),
    spot(x + gap, y, "start"),
    spot(x - gap, y, "end"),
    ...slides.map((slide) => spot(x + slide, y + gap + half, "middle")),
    ...slides.map((slide) => spot(x + slide, y - gap - half, "middle")),
    ...[half, -half].map((rise) => spot(x + gap, y + rise, "start")),
    ...[half, -half].map((rise) => spot(x - gap, y + rise, "end")),
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
    labels.set(node.id, { lines: spot.lines, x: spot.x, y: spot.y, anchor: spot.anchor });
  }
  return labels;
}
