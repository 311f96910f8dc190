import type { Point } from "./geometry";

type Placed = Point & { id: string };

const directions: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The next star in the direction of an arrow key: near, and not far off the line. */
export function nearestTowards(nodes: readonly Placed[], from: string, key: string): string | null {
  const direction = directions[key];
  const origin = nodes.find((node) => node.id === from);
  if (!direction || !origin) return null;
  let best: { id: string; cost: number } | null = null;
  for (const node of nodes) {
    const dx = node.x - origin.x;
    const dy = node.y - origin.y;
    const along = dx * direction.x + dy * direction.y;
    if (node.id === from || along <= 0) continue;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const cost = along + aside * 2;
    if (!best || cost < best.cost) best = { id: node.id, cost };
  }
  return best?.id ?? null;
}
