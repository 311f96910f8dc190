import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityLessons_community$key } from "../gen/CommunityLessons_community.graphql";
import type { CommunityLessonsMoreQuery } from "../gen/CommunityLessonsMoreQuery.graphql";
import { links } from "../links";
import { Empty } from "../ui/Empty";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";
import { Pager } from "../ui/Pager";
import { polarityWord, standingWord } from "./knowledgeWords";

/** The lessons of a community, the newest first: each a claim and how well it was checked. */
export function CommunityLessons({ community }: { community: CommunityLessons_community$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CommunityLessonsMoreQuery,
    CommunityLessons_community$key
  >(
    graphql`
      fragment CommunityLessons_community on Community
      @refetchable(queryName: "CommunityLessonsMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
      ) {
        lessons(first: $count, after: $cursor) @connection(key: "CommunityLessons_lessons") {
          totalCount
          edges {
            node {
              id
              version {
                title
                statementHTML
                standing
                polarity
              }
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, totalCount } = data.lessons;
  if (totalCount === 0) {
    return (
      <Empty title={intl.formatMessage({ id: "communities.noLessons" })}>
        <FormattedMessage id="communities.noLessonsBody" />
      </Empty>
    );
  }
  return (
    <>
      {edges.map(({ node: { id, version } }) =>
        version ? (
          <Entry
            key={id}
            level={3}
            title={
              <Go to={links.lesson(id)} className="hover:underline">
                {version.title}
              </Go>
            }
            facts={
              <>
                <span>{standingWord(intl, version.standing)}</span>
                <span>{polarityWord(intl, version.polarity)}</span>
              </>
            }
          >
            <Html html={version.statementHTML} />
          </Entry>
        ) : null,
      )}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="communities.moreLessons" />}
        position={
          totalCount > 20 ? (
            <FormattedMessage
              id="communities.position"
              values={{ shown: edges.length, count: totalCount }}
            />
          ) : null
        }
      />
    </>
  );
}
