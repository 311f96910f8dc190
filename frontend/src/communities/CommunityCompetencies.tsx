import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityCompetenciesQuery } from "../gen/CommunityCompetenciesQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { DataTable } from "../ui/DataTable";
import { Empty } from "../ui/Empty";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { CommunityChart } from "./CommunityChart";

type Props = { query: PreloadedQuery<CommunityCompetenciesQuery>; slug: string };

/** What people in a community want to be able to do: as a chart and as a table with levels. */
export function CommunityCompetencies({ query, slug }: Props) {
  const intl = useIntl();
  const { community } = usePreloadedQuery<CommunityCompetenciesQuery>(
    graphql`
      query CommunityCompetenciesQuery($slug: String!, $language: Locale) @preloadable {
        community(slug: $slug) {
          viewerCanEdit
          ...CommunityChart_community
          all: competencies(first: 100) {
            totalCount
            nodes {
              id
              targetRank
              competency {
                id
                name(language: $language)
                framework {
                  name
                  levels(first: 10) {
                    nodes {
                      rank
                      name(language: $language)
                    }
                  }
                }
                offers(kind: OFFERS, first: 1) {
                  totalCount
                }
                experts(first: 1) {
                  totalCount
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  if (!community) return null;
  const rows = community.all.nodes.flatMap(({ id, targetRank, competency }) =>
    competency ? [{ ...competency, key: id, targetRank }] : [],
  );
  if (rows.length === 0) {
    return (
      <Empty
        title={intl.formatMessage({ id: "communities.nameWhat" })}
        action={
          community.viewerCanEdit ? (
            <Go
              to={links.community(slug, "settings", { part: "competencies" })}
              className={buttonClass("primary")}
            >
              <FormattedMessage id="communities.chooseCompetencies" />
            </Go>
          ) : null
        }
      >
        <FormattedMessage id="communities.noCompetencies" />
      </Empty>
    );
  }
  return (
    <div className="grid min-w-0 items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="min-w-0">
        <VisuallyHidden>
          <h2>
            <FormattedMessage id="communities.tabCompetencies" />
          </h2>
        </VisuallyHidden>
        <DataTable
          caption={intl.formatMessage({ id: "communities.tabCompetencies" })}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            {
              key: "name",
              head: <FormattedMessage id="communities.competency" />,
              cell: (row) => (
                <Go to={links.competency(row.id)} className="hover:underline">
                  {row.name}
                </Go>
              ),
            },
            {
              key: "level",
              head: <FormattedMessage id="communities.aimsAt" />,
              cell: (row) =>
                row.framework?.levels.nodes.find(({ rank }) => rank === row.targetRank)?.name ?? (
                  <span className="text-soft">
                    <FormattedMessage id="communities.noAim" />
                  </span>
                ),
            },
            {
              key: "offers",
              number: true,
              head: <FormattedMessage id="communities.offering" />,
              cell: (row) => row.offers.totalCount,
            },
            {
              key: "experts",
              number: true,
              head: <FormattedMessage id="communities.experts" />,
              cell: (row) => row.experts.totalCount,
            },
          ]}
        />
      </div>
      <CommunityChart community={community} />
    </div>
  );
}
