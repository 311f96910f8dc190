import { expect, test } from "vitest";
import { changesOf } from "./changes";

const none = { nodes: [] };

test("changes of all communities stand together, the newest first", () => {
  const changes = changesOf([
    {
      name: "A",
      events: {
        nodes: [
          { id: "evt_1", title: "Draft", announcedAt: null },
          { id: "evt_2", title: "Café", announcedAt: "2026-11-01T00:00:00Z" },
        ],
      },
      lessons: { nodes: [{ id: "les_1", version: null }] },
      knowledgeAssets: none,
    },
    {
      name: "B",
      events: none,
      lessons: {
        nodes: [{ id: "les_2", version: { title: "Ask", createdAt: "2026-11-03T00:00:00Z" } }],
      },
      knowledgeAssets: {
        nodes: [
          { id: "ast_1", edition: { title: "Report", publishedAt: "2026-11-02T00:00:00Z" } },
          { id: "ast_2", edition: { title: "Unfinished", publishedAt: null } },
        ],
      },
    },
  ]);
  expect(changes.map(({ id, kind, community }) => [id, kind, community])).toEqual([
    ["les_2", "lesson", "B"],
    ["ast_1", "report", "B"],
    ["evt_2", "event", "A"],
  ]);
});

test("no more than ten are shown", () => {
  const nodes = Array.from({ length: 14 }, (_, index) => ({
    id: `evt_${index}`,
    title: "Event",
    announcedAt: "2026-11-01T00:00:00Z",
  }));
  const community = { name: "A", events: { nodes }, lessons: none, knowledgeAssets: none };
  expect(changesOf([community])).toHaveLength(10);
});
