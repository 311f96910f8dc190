import { describe, expect, test } from "vitest";
import { type Box, overlaps } from "./geometry";
import { lineWidth } from "./lineWidth";
import { labelsThatFit } from "./mapLabels";
import { backbone, layoutMap, type MapNode, ringsOf } from "./mapLayout";
import { nearestTowards } from "./nearest";

const scales = ["LOCAL", "NATION", "ORGANISATION"];
const nodes: MapNode[] = Array.from({ length: 40 }, (_, index) => ({
  id: `com_${index}`,
  label: `Community number ${index}`,
  href: `/communities/${index}`,
  members: 5 + index * 4,
  stage: null,
  scale: scales[index % 3] ?? "LOCAL",
  yours: index === 3,
}));
const links = nodes.slice(1).map((node, index) => ({
  from: node.id,
  to: nodes[(index * 7) % 40]?.id ?? "com_0",
  weight: 1 + (index % 5),
}));

describe("the map", () => {
  test("is the same for the same communities", () => {
    expect(layoutMap(nodes, links, 1152, 720)).toEqual(layoutMap(nodes, links, 1152, 720));
  });

  test("has local innermost and no ring for a scale nobody has", () => {
    expect(ringsOf(nodes)).toEqual(["LOCAL", "ORGANISATION", "NATION"]);
    const { rings } = layoutMap(nodes, links, 1152, 720);
    expect(rings.map((ring) => ring.scale)).toEqual(["LOCAL", "ORGANISATION", "NATION"]);
  });

  test("puts local communities nearer the middle than national ones", () => {
    const plan = layoutMap(nodes, links, 720, 720);
    const mean = (scale: string) => {
      const ring = plan.nodes.filter((node) => node.scale === scale);
      return ring.reduce((sum, node) => sum + Math.hypot(node.x, node.y), 0) / ring.length;
    };
    expect(mean("LOCAL")).toBeLessThan(mean("ORGANISATION"));
    expect(mean("ORGANISATION")).toBeLessThan(mean("NATION"));
  });

  test("stays inside its sky, also with one and with none", () => {
    for (const some of [nodes, nodes.slice(0, 1), []]) {
      for (const node of layoutMap(some, links, 1152, 720).nodes) {
        expect(Math.abs(node.x)).toBeLessThan(576);
        expect(Math.abs(node.y)).toBeLessThan(360);
      }
    }
  });

  test("shows names that do not touch, yours among them, and more of them from nearer", () => {
    const plan = layoutMap(nodes, links, 1152, 720);
    const sky = (scale: number): Box => ({
      left: -576 * scale,
      right: 576 * scale,
      top: -370 * scale,
      bottom: 370 * scale,
    });
    const far = labelsThatFit(plan.nodes, 0.5, sky(0.5), null);
    const near = labelsThatFit(plan.nodes, 2, sky(2), null);
    expect(near.size).toBeGreaterThan(far.size);
    expect(near.has("com_3")).toBe(true);
    const boxes = [...far].map(([id, label]) => {
      expect(label.lines.join(" ")).toBe(nodes.find((node) => node.id === id)?.label);
      const width = Math.max(...label.lines.map(lineWidth));
      const half = label.lines.length * 8.5;
      const left =
        label.anchor === "start"
          ? label.x
          : label.anchor === "end"
            ? label.x - width
            : label.x - width / 2;
      return { left, right: left + width, top: label.y - half, bottom: label.y + half };
    });
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    });
  });

  test("always names the chosen star", () => {
    const plan = layoutMap(nodes, links, 1152, 720);
    const box = { left: -200, right: 200, top: -130, bottom: 130 };
    for (const node of nodes) {
      expect(labelsThatFit(plan.nodes, 0.3, box, node.id).has(node.id)).toBe(true);
    }
  });

  test("draws few lines at rest: no circles, strongest first", () => {
    const triangle = [
      { from: "a", to: "b", weight: 1 },
      { from: "b", to: "c", weight: 3 },
      { from: "c", to: "a", weight: 2 },
    ];
    expect(backbone(triangle).map((link) => link.weight)).toEqual([3, 2]);
  });

  test("arrow keys go to the star in that direction", () => {
    const stars = [
      { id: "middle", x: 0, y: 0 },
      { id: "right", x: 50, y: 5 },
      { id: "far", x: 90, y: 0 },
      { id: "above", x: 3, y: -40 },
    ];
    expect(nearestTowards(stars, "middle", "ArrowRight")).toBe("right");
    expect(nearestTowards(stars, "middle", "ArrowUp")).toBe("above");
    expect(nearestTowards(stars, "middle", "ArrowLeft")).toBeNull();
    expect(nearestTowards(stars, "middle", "Enter")).toBeNull();
  });
});
