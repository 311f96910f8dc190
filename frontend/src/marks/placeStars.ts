import { distance, type Point } from "./geometry";
import { seededRandom } from "./random";

/**
 * A place in the unit circle for each star, the same for the same community for good. A star added
 * later leaves the earlier ones where they are. Each takes the roomiest of a dozen places.
 */
export function placeStars(seed: string, count: number): Point[] {
  const random = seededRandom(seed);
  const placed: Point[] = [];
  for (let star = 0; star < count; star += 1) {
    let best: Point = { x: 0, y: 0 };
    let room = -1;
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const angle = random() * 2 * Math.PI;
      const radius = 0.3 + 0.7 * Math.sqrt(random());
      const candidate = { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
      const nearest = Math.min(2, ...placed.map((other) => distance(candidate, other)));
      if (nearest > room) {
        room = nearest;
        best = candidate;
      }
    }
    placed.push(best);
  }
  return placed;
}
