import { around, type Box, crossing, overlaps, type Point } from "./geometry";
import { lineWidth } from "./lineWidth";
import type { Edge } from "./spanningTree";

type Anchor = "start" | "middle" | "end";
export type PlacedLabel = {
  lines: string[];
  x: number;
  y: number;
  anchor: Anchor;
  box: Box;
  far: boolean;
};
type Star = Point & { radius: number; label: string };

export const lineHeight = 17;

/** Two lines at most: long names are broken where the halves are most alike. */
export function breakLabel(label: string, longest = 18): string[] {
  if (label.length <= longest || !label.includes(" ")) return [label];
  const words = label.split(" ");
  const halves = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
  halves.sort((a, b) => longer(a) - longer(b));
  return halves[0] ?? [label];
}

function longer(lines: string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

function boxFor(lines: string[], x: number, y: number, anchor: Anchor): Box {
  const width = Math.max(...lines.map(lineWidth));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const height = lines.length * lineHeight;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function candidate(star: Star, lines: string[], angle: number, reach: number) {
  const along = Math.cos(angle);
  const anchor: Anchor = along > 0.35 ? "start" : along < -0.35 ? "end" : "middle";
  const rise = Math.sin(angle) * (reach + (lines.length * lineHeight) / 2);
  const x = star.x + along * reach;
  const y = star.y + rise;
  return { x, y, anchor, box: boxFor(lines, x, y, anchor) };
}

/**
 * Places a label beside each star so that none touches another label or a star: outwards from the
 * middle first, then further out, until it is free. Lines are crossed only where nothing else is.
 */
export function placeLabels(stars: readonly Star[], edges: readonly Edge[]): PlacedLabel[] {
  const taken: Box[] = [];
  const order = stars.map((_, index) => index);
  order.sort(
    (a, b) =>
      Math.hypot(at(stars, b).x, at(stars, b).y) - Math.hypot(at(stars, a).x, at(stars, a).y),
  );
  const placed: PlacedLabel[] = [];
  for (const index of order) {
    const star = at(stars, index);
    const label = placeOne(star, stars, edges, taken);
    taken.push(label.box);
    placed[index] = label;
  }
  return placed;
}

function at(stars: readonly Star[], index: number): Star {
  const star = stars[index];
  if (!star) throw new Error(`There is no star ${index}.`);
  return star;
}

function placeOne(
  star: Star,
  stars: readonly Star[],
  edges: readonly Edge[],
  taken: Box[],
): PlacedLabel {
  const lines = breakLabel(star.label);
  const middle = star.x === 0 && star.y === 0;
  const outward = middle ? Math.PI / 2 : Math.atan2(star.y, star.x);
  let best: { cost: number; label: PlacedLabel } | undefined;
  for (let ring = 0; ring < 3 || !best; ring += 1) {
    const reach = star.radius + 6 + ring * 9;
    for (let turn = 0; turn < 16; turn += 1) {
      const swing = (Math.ceil(turn / 2) * (turn % 2 ? 1 : -1) * Math.PI) / 8;
      const spot = candidate(star, lines, outward + swing, reach);
      if (taken.some((box) => overlaps(box, spot.box, 3))) continue;
      if (stars.some((other) => overlaps(around(other, other.radius), spot.box, 2))) continue;
      const crossed = edges.reduce(
        (sum, [from, to]) => sum + crossing(at(stars, from), at(stars, to), spot.box),
        0,
      );
      const cost = Math.abs(swing) * 0.35 + crossed * 14 + ring * 0.5;
      if (!best || cost < best.cost) best = { cost, label: { ...spot, lines, far: ring > 1 } };
    }
  }
  return best.label;
}
