import { expect, test } from "vitest";
import { usualPlan } from "./plan";

test("tables of six and three rounds of twenty minutes are usual", () => {
  expect(usualPlan([], [], [], 23)).toEqual({
    tables: 4,
    topics: [],
    hosts: [],
    rounds: [
      { question: "", minutes: 20 },
      { question: "", minutes: 20 },
      { question: "", minutes: 20 },
    ],
  });
  expect(usualPlan([], [], [], 3).tables).toBe(2);
});

test("the event's questions are those of the rounds, the last one again", () => {
  const { rounds } = usualPlan([], [], ["What?", "How?"], 12);
  expect(rounds.map(({ question }) => question)).toEqual(["What?", "How?", "How?"]);
});

test("what stands already stays", () => {
  const plan = usualPlan(
    [{ topic: "Ports", host: { id: "per_1", name: "Siti" } }],
    [{ question: "Who?", minutes: 10 }],
    ["What?"],
    60,
  );
  expect(plan).toEqual({
    tables: 1,
    topics: ["Ports"],
    hosts: [{ id: "per_1", name: "Siti" }],
    rounds: [{ question: "Who?", minutes: 10 }],
  });
});
