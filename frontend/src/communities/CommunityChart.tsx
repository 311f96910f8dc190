import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityChart_community$key } from "../gen/CommunityChart_community.graphql";
import { links } from "../links";
import { AsterismChart } from "../marks/AsterismChart";
import { Figure } from "../ui/Figure";

/** The competencies a community takes care of, as its chart. */
export function CommunityChart({ community }: { community: CommunityChart_community$key }) {
  const intl = useIntl();
  const { id, slug, stage, competencies } = useFragment(
    graphql`
      fragment CommunityChart_community on Community {
        id
        slug
        stage
        competencies(first: 12) {
          totalCount
          nodes {
            id
            competency {
              name(language: $language)
            }
          }
        }
      }
    `,
    community,
  );
  const stars = competencies.nodes.flatMap((node) =>
    node.competency ? [{ id: node.id, label: node.competency.name }] : [],
  );
  const names = intl.formatList(stars.map(({ label }) => label));
  const more = competencies.totalCount - stars.length;
  return (
    <Figure
      caption={
        stars.length === 0 ? null : (
          <Go to={links.community(slug, "competencies")} className="hover:text-ink hover:underline">
            <FormattedMessage
              id="communities.chartCaption"
              values={{ count: competencies.totalCount }}
            />
          </Go>
        )
      }
    >
      <div className="mx-auto max-w-[26rem]">
        <AsterismChart
          id={id}
          stage={stage}
          stars={stars}
          description={
            stars.length === 0
              ? intl.formatMessage({ id: "communities.chartEmptyDescription" })
              : intl.formatMessage({ id: "communities.chartDescription" }, { names, more })
          }
          emptyLabel={intl.formatMessage({ id: "communities.nameWhat" })}
        />
      </div>
    </Figure>
  );
}
