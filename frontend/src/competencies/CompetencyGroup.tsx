import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyGroup_group$key } from "../gen/CompetencyGroup_group.graphql";
import { links } from "../links";
import { CompetencyLine } from "./CompetencyLine";

/** A group and what belongs to it. */
export function CompetencyGroup({ group }: { group: CompetencyGroup_group$key }) {
  const shown = useFragment(
    graphql`
      fragment CompetencyGroup_group on Competency
      @argumentDefinitions(language: { type: "Locale!" }) {
        id
        name(language: $language)
        narrower(first: 40) {
          totalCount
          nodes {
            id
            careCount: communities(first: 1) {
              totalCount
            }
            ...CompetencyLine_competency @arguments(language: $language)
          }
        }
      }
    `,
    group,
  );
  const { nodes, totalCount } = shown.narrower;
  const covered = nodes.filter(({ careCount }) => careCount.totalCount > 0).length;
  return (
    <section aria-labelledby={shown.id} className="mt-10">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 id={shown.id} className="text-entry">
          <Go to={links.competency(shown.id)} className="hover:underline">
            {shown.name}
          </Go>
        </h3>
        {totalCount <= nodes.length ? (
          <p className="text-meta text-soft">
            <FormattedMessage
              id="competencies.groupCovered"
              values={{ covered, total: totalCount }}
            />
          </p>
        ) : null}
      </div>
      <ul className="border-b border-rule">
        {nodes.map((competency) => (
          <CompetencyLine key={competency.id} competency={competency} />
        ))}
        {totalCount > nodes.length ? (
          <li className="border-t border-rule py-2.5">
            <Go to={links.competency(shown.id)} className="underline underline-offset-2">
              <FormattedMessage
                id="competencies.others"
                values={{ count: totalCount - nodes.length }}
              />
            </Go>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
