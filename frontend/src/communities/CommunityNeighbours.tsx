import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityNeighbours_community$key } from "../gen/CommunityNeighbours_community.graphql";
import { links } from "../links";

/** How this community stands to others, and why. */
export function CommunityNeighbours({
  community,
}: {
  community: CommunityNeighbours_community$key;
}) {
  const { links: out, linkedFrom } = useFragment(
    graphql`
      fragment CommunityNeighbours_community on Community {
        links(first: 12) {
          nodes {
            id
            kind
            reason
            to {
              slug
              name
            }
          }
        }
        linkedFrom(first: 12) {
          nodes {
            id
            kind
            reason
            from {
              slug
              name
            }
          }
        }
      }
    `,
    community,
  );
  const near = [
    ...out.nodes.map(({ id, kind, reason, to }) => ({ id, kind, reason, other: to, way: "to" })),
    ...linkedFrom.nodes.map(({ id, kind, reason, from }) => ({
      id,
      kind,
      reason,
      other: from,
      way: "from",
    })),
  ].filter(({ other }) => other);
  if (near.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-entry">
        <FormattedMessage id="communities.neighbours" />
      </h2>
      <ul className="border-t border-rule">
        {near.map(({ id, kind, reason, other, way }) => (
          <li key={id} className="border-b border-rule py-2 text-meta text-soft">
            <FormattedMessage
              id="communities.linkKind"
              values={{
                kind: `${kind}_${way}`,
                name: (
                  <Go
                    key="name"
                    to={links.community(other?.slug ?? "")}
                    className="text-body text-ink hover:underline"
                  >
                    {other?.name}
                  </Go>
                ),
              }}
            />
            {reason ? <span className="block">{reason}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
