import { distance, type Point } from "./geometry";

export type Edge = readonly [from: number, to: number];

/** The shortest lines that join all points (Prim). Ties go to the earlier point. */
export function spanningTree(points: readonly Point[]): Edge[] {
  const edges: Edge[] = [];
  const reached = [0];
  const left = new Set(points.keys());
  left.delete(0);
  while (left.size > 0) {
    let best: { from: number; to: number; length: number } | undefined;
    for (const from of reached) {
      for (const to of left) {
        const length = distance(points[from] as Point, points[to] as Point);
        if (!best || length < best.length) best = { from, to, length };
      }
    }
    if (!best) break;
    edges.push([best.from, best.to]);
    reached.push(best.to);
    left.delete(best.to);
  }
  return edges;
}
