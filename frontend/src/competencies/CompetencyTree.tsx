import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyTree_query$key } from "../gen/CompetencyTree_query.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { CompetencyFrame } from "./CompetencyFrame";

/** The frameworks, each with its groups. */
export function CompetencyTree({ query }: { query: CompetencyTree_query$key }) {
  const intl = useIntl();
  const { competencyFrameworks } = useFragment(
    graphql`
      fragment CompetencyTree_query on Query @argumentDefinitions(language: { type: "Locale!" }) {
        competencyFrameworks(first: 4) {
          nodes {
            id
            ...CompetencyFrame_framework @arguments(language: $language)
          }
        }
      }
    `,
    query,
  );
  if (competencyFrameworks.nodes.length === 0) {
    return (
      <Empty
        title={intl.formatMessage({ id: "competencies.emptyTitle" })}
        action={
          <Go to={links.communities()} className={buttonClass()}>
            <FormattedMessage id="competencies.emptyAction" />
          </Go>
        }
      >
        <FormattedMessage id="competencies.emptyBody" />
      </Empty>
    );
  }
  return competencyFrameworks.nodes.map((framework) => (
    <CompetencyFrame key={framework.id} framework={framework} />
  ));
}
