import { describe, expect, test } from "vitest";
import { around, distance, overlaps } from "./geometry";
import { placeLabels } from "./placeLabels";
import { placeStars } from "./placeStars";
import { spanningTree } from "./spanningTree";

const names = [
  "Data analysis",
  "Negotiation",
  "Digitisation",
  "Facilitation",
  "Metadata design",
  "Teaching",
  "Copyright and licensing",
  "Preservation of palm leaf and paper",
  "Community engagement",
  "Bibliometrics",
  "Reference interviewing",
  "Universal design",
];

function chart(seed: string, count: number) {
  const stars = placeStars(seed, count).map((place, index) => ({
    x: place.x * 111,
    y: place.y * 111,
    radius: 4 + (index % 4) * 2,
    label: names[index % names.length] ?? "",
  }));
  const edges = spanningTree(stars);
  return { stars, edges, labels: placeLabels(stars, edges) };
}

const seeds = Array.from({ length: 60 }, (_, index) => `com_${index * 7919}`);

describe("the mark of a community", () => {
  test("is the same each time it is drawn", () => {
    expect(chart("com_a", 7)).toEqual(chart("com_a", 7));
    expect(placeStars("com_a", 7)).not.toEqual(placeStars("com_b", 7));
  });

  test("keeps its stars where they are when one is added", () => {
    expect(placeStars("com_a", 8).slice(0, 7)).toEqual(placeStars("com_a", 7));
  });

  test("stays inside its circle", () => {
    for (const seed of seeds) {
      for (const star of placeStars(seed, 9)) {
        expect(distance(star, { x: 0, y: 0 })).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each([1, 2, 3, 7, 12])("labels of %i stars touch neither each other nor a star", (count) => {
    for (const seed of seeds) {
      const { stars, labels } = chart(seed, count);
      labels.forEach((label, index) => {
        for (const other of labels.slice(index + 1)) {
          expect(overlaps(label.box, other.box), `${seed}: ${label.lines} and ${other.lines}`).toBe(
            false,
          );
        }
        for (const star of stars)
          expect(overlaps(label.box, around(star, star.radius))).toBe(false);
      });
    }
  });
});

describe("the lines of a mark", () => {
  test("join all stars with one line fewer than stars", () => {
    for (const seed of seeds) {
      const { stars, edges } = chart(seed, 9);
      expect(edges).toHaveLength(8);
      const joined = new Set([0]);
      for (const [from, to] of edges) {
        expect(joined.has(from)).toBe(true);
        joined.add(to);
      }
      expect(joined.size).toBe(stars.length);
    }
  });

  test("are the shortest that do", () => {
    const square = [
      { x: 0, y: 0 },
      { x: 0, y: 1 },
      { x: 5, y: 0 },
      { x: 5, y: 1 },
    ];
    const length = spanningTree(square).reduce((sum, [from, to]) => {
      const [a, b] = [square[from], square[to]];
      return sum + (a && b ? distance(a, b) : Number.NaN);
    }, 0);
    expect(length).toBe(7);
  });

  test("are none for no star and for one", () => {
    expect(spanningTree([])).toEqual([]);
    expect(spanningTree([{ x: 0, y: 0 }])).toEqual([]);
  });
});
