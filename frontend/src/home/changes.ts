import { type Address, links } from "../links";

type Nodes<Node> = { readonly nodes: readonly Node[] };
type Community = {
  readonly name: string;
  readonly events: Nodes<{
    readonly id: string;
    readonly title: string;
    readonly announcedAt: string | null | undefined;
  }>;
  readonly lessons: Nodes<{
    readonly id: string;
    readonly version: { readonly title: string; readonly createdAt: string } | null | undefined;
  }>;
  readonly knowledgeAssets: Nodes<{
    readonly id: string;
    readonly edition:
      | { readonly title: string; readonly publishedAt: string | null | undefined }
      | null
      | undefined;
  }>;
};

export type Change = {
  id: string;
  kind: "event" | "lesson" | "report";
  title: string;
  community: string;
  at: string;
  to: Address;
};

const most = 10;

/** What was announced, learned and published in the communities, the newest first. */
export function changesOf(communities: readonly Community[]): Change[] {
  const changes = communities.flatMap(({ name, events, lessons, knowledgeAssets }): Change[] => [
    ...events.nodes.flatMap(({ id, title, announcedAt }) =>
      announcedAt
        ? [
            {
              id,
              kind: "event" as const,
              title,
              community: name,
              at: announcedAt,
              to: links.event(id),
            },
          ]
        : [],
    ),
    ...lessons.nodes.flatMap(({ id, version }) =>
      version
        ? [
            {
              id,
              kind: "lesson" as const,
              title: version.title,
              community: name,
              at: version.createdAt,
              to: links.lesson(id),
            },
          ]
        : [],
    ),
    ...knowledgeAssets.nodes.flatMap(({ id, edition }) =>
      edition?.publishedAt
        ? [
            {
              id,
              kind: "report" as const,
              title: edition.title,
              community: name,
              at: edition.publishedAt,
              to: links.asset(id),
            },
          ]
        : [],
    ),
  ]);
  return changes.sort((one, other) => Date.parse(other.at) - Date.parse(one.at)).slice(0, most);
}
