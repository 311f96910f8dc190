export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

export function around(point: Point, radius: number): Box {
  return {
    left: point.x - radius,
    right: point.x + radius,
    top: point.y - radius,
    bottom: point.y + radius,
  };
}

/** How far a segment runs through a box, from 0 (not at all) to 1, by sampling. */
export function crossing(from: Point, to: Point, box: Box): number {
  const samples = 16;
  let inside = 0;
  for (let step = 0; step <= samples; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / samples;
    const y = from.y + ((to.y - from.y) * step) / samples;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) inside += 1;
  }
  return inside / (samples + 1);
}
