import { expect, test } from "vitest";
import { type Community, mapLinks, neighboursOf } from "./shared";

function community(id: string, competencies: string[], links: string[] = []): Community {
  return {
    id,
    slug: id,
    name: id.toUpperCase(),
    stage: null,
    scale: "LOCAL",
    memberCount: 1,
    viewerMembership: null,
    links: { nodes: links.map((to) => ({ to: { id: to } })) },
    competencies: { nodes: competencies.map((one) => ({ competency: { id: one, name: one } })) },
  };
}

const sky = [
  community("a", ["audit", "search"], ["c"]),
  community("b", ["audit", "search", "teach"]),
  community("c", ["teach"]),
  community("d", []),
];

test("communities are near by what they share, the closest first", () => {
  const near = neighboursOf(sky);
  expect(near.get("b")?.map(({ other }) => other.id)).toEqual(["a", "c"]);
  expect(near.get("b")?.[0]?.competencies).toEqual(["audit", "search"]);
  expect(near.get("d")).toEqual([]);
});

test("a link counts in both directions and weighs as much as two competencies", () => {
  expect(neighboursOf(sky).get("c")?.[0]).toMatchObject({ other: { id: "a" }, linked: true });
  expect(mapLinks(neighboursOf(sky))).toEqual([
    { from: "a", to: "b", weight: 2 },
    { from: "a", to: "c", weight: 2 },
    { from: "b", to: "c", weight: 1 },
  ]);
});
