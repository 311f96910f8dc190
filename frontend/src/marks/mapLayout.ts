import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceRadial,
  forceSimulation,
  type SimulationNodeDatum,
} from "d3-force";
import { magnitudeRadius } from "./magnitude";
import { seededRandom } from "./random";

export type MapNode = {
  id: string;
  label: string;
  href: string;
  members: number;
  stage: string | null | undefined;
  /** LOCAL, ORGANISATION, PARTNERSHIP, CITY, REGION, NATION or WORLD: its ring. */
  scale: string;
  yours: boolean;
};

/** Two communities that share people or competencies; how many is the weight. */
export type MapLink = { from: string; to: string; weight: number };

export type PlacedNode = MapNode & { x: number; y: number; radius: number };
export type Ring = { scale: string; rx: number; ry: number };
export type MapPlan = { nodes: PlacedNode[]; rings: Ring[] };

const scales = ["LOCAL", "ORGANISATION", "PARTNERSHIP", "CITY", "REGION", "NATION", "WORLD"];

type Body = SimulationNodeDatum & { id: string; ring: number; radius: number };

/** The rings that are there, local innermost; a scale without communities has no ring. */
export function ringsOf(nodes: readonly MapNode[]): string[] {
  return scales.filter((scale) => nodes.some((node) => node.scale === scale));
}

/**
 * Where each community stands, in a sky `width` by `height` around 0,0: on the ring of its scale,
 * near those it shares with. The same communities always give the same map.
 */
export function layoutMap(
  nodes: readonly MapNode[],
  links: readonly MapLink[],
  width: number,
  height: number,
): MapPlan {
  const rings = ringsOf(nodes);
  const outer = height / 2 - 8;
  const stretch = (width / 2 - 8) / outer;
  const band = outer / Math.max(1, rings.length);
  const middle = (ring: number) => (rings.length === 1 ? outer * 0.55 : band * (ring + 0.5));
  const angles = startingAngles(nodes, rings);
  const bodies: Body[] = nodes.map((node) => {
    const ring = Math.max(0, rings.indexOf(node.scale));
    const angle = angles.get(node.id) ?? 0;
    return {
      id: node.id,
      ring,
      radius: magnitudeRadius(node.members),
      x: Math.cos(angle) * middle(ring),
      y: Math.sin(angle) * middle(ring),
    };
  });
  const room = Math.min(44, Math.sqrt((outer * outer * 2.2) / Math.max(1, nodes.length)) / 1.7);
  simulate(bodies, links, middle, room);
  return {
    rings: rings.map((scale, ring) => ({
      scale,
      rx: (rings.length === 1 ? outer : band * (ring + 1)) * stretch,
      ry: rings.length === 1 ? outer : band * (ring + 1),
    })),
    nodes: nodes.map((node, index) => {
      const body = bodies[index];
      const inside = keepInside(body?.x ?? 0, body?.y ?? 0, outer - 14);
      return { ...node, x: inside.x * stretch, y: inside.y, radius: body?.radius ?? 3 };
    }),
  };
}

/** Each ring's communities evenly around it, in an order of their own, each ring turned a little. */
function startingAngles(nodes: readonly MapNode[], rings: readonly string[]): Map<string, number> {
  const angles = new Map<string, number>();
  rings.forEach((scale, ring) => {
    const members = nodes
      .filter((node) => node.scale === scale)
      .map((node) => ({ id: node.id, at: seededRandom(node.id)() }))
      .sort((a, b) => a.at - b.at);
    members.forEach(({ id }, index) => {
      angles.set(id, ring * 2.4 + (index * 2 * Math.PI) / members.length);
    });
  });
  return angles;
}

function simulate(
  bodies: Body[],
  links: readonly MapLink[],
  middle: (ring: number) => number,
  room: number,
): void {
  const known = new Set(bodies.map((body) => body.id));
  const springs = links
    .filter((link) => known.has(link.from) && known.has(link.to))
    .map((link) => ({ source: link.from, target: link.to, weight: link.weight }));
  forceSimulation(bodies)
    .force("ring", forceRadial<Body>((body) => middle(body.ring)).strength(0.9))
    .force("room", forceCollide<Body>((body) => Math.max(room, body.radius + 3)).strength(0.8))
    .force("apart", forceManyBody<Body>().strength(-90))
    .force(
      "near",
      forceLink<Body, (typeof springs)[number]>(springs)
        .id((body) => body.id)
        .distance(60)
        .strength((link) => Math.min(0.05, 0.006 * link.weight)),
    )
    .stop()
    .tick(bodies.length > 400 ? 90 : 220);
}

function keepInside(x: number, y: number, limit: number): { x: number; y: number } {
  const length = Math.hypot(x, y);
  return length > limit ? { x: (x / length) * limit, y: (y / length) * limit } : { x, y };
}

/** The strongest link of each community, without circles: what is drawn while nothing is chosen. */
export function backbone(links: readonly MapLink[]): MapLink[] {
  const leader = new Map<string, string>();
  const root = (id: string): string => {
    const next = leader.get(id) ?? id;
    return next === id ? id : root(next);
  };
  return [...links]
    .sort((a, b) => b.weight - a.weight || (a.from + a.to).localeCompare(b.from + b.to))
    .filter(({ from, to }) => {
      const [a, b] = [root(from), root(to)];
      if (a === b) return false;
      leader.set(a, b);
      return true;
    });
}
