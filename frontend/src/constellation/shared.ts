import type { MapLink } from "../marks/mapLayout";

/** What the map needs to know of a community. */
export type Community = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly stage: string | null | undefined;
  readonly scale: string;
  readonly memberCount: number;
  readonly viewerMembership: { readonly state: string } | null | undefined;
  readonly links: { readonly nodes: readonly Link[] };
  readonly competencies: { readonly nodes: readonly Care[] };
};
type Link = { readonly to: { readonly id: string } | null | undefined };
type Care = {
  readonly competency: { readonly id: string; readonly name: string } | null | undefined;
};

export type Shared = { other: Community; competencies: string[]; linked: boolean };

function cares(community: Community): Map<string, string> {
  return new Map(
    community.competencies.nodes.flatMap(({ competency }) =>
      competency ? [[competency.id, competency.name] as const] : [],
    ),
  );
}

function linkedTo(from: Community, to: Community): boolean {
  return from.links.nodes.some((link) => link.to?.id === to.id);
}

/** What two communities have in common; undefined if nothing. */
function between(one: Community, other: Community, of: Map<string, string>): Shared | undefined {
  const competencies = other.competencies.nodes.flatMap(({ competency }) =>
    competency && of.has(competency.id) ? [competency.name] : [],
  );
  const linked = linkedTo(one, other) || linkedTo(other, one);
  return competencies.length > 0 || linked ? { other, competencies, linked } : undefined;
}

/** With whom each community shares competencies or a link, the closest first. */
export function neighboursOf(communities: readonly Community[]): Map<string, Shared[]> {
  return new Map(
    communities.map((one) => {
      const of = cares(one);
      const near = communities.flatMap((other) => {
        const shared = other.id === one.id ? undefined : between(one, other, of);
        return shared ? [shared] : [];
      });
      return [one.id, near.sort((a, b) => weight(b) - weight(a))];
    }),
  );
}

function weight({ competencies, linked }: Shared): number {
  return competencies.length + (linked ? 2 : 0);
}

/** The lines of the map: each pair once, heavier where more is shared. */
export function mapLinks(neighbours: Map<string, Shared[]>): MapLink[] {
  return [...neighbours].flatMap(([from, near]) =>
    near
      .filter(({ other }) => from < other.id)
      .map((shared) => ({ from, to: shared.other.id, weight: weight(shared) })),
  );
}
