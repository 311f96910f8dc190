import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyLine_competency$key } from "../gen/CompetencyLine_competency.graphql";
import { links } from "../links";

/** One competency in a tree or list: a full star where a community takes care of it. */
export function CompetencyLine({ competency }: { competency: CompetencyLine_competency$key }) {
  const shown = useFragment(
    graphql`
      fragment CompetencyLine_competency on Competency
      @argumentDefinitions(language: { type: "Locale!" }) {
        id
        name(language: $language)
        code
        careCount: communities(first: 1) {
          totalCount
        }
      }
    `,
    competency,
  );
  const count = shown.careCount.totalCount;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-2 border-t border-rule py-2.5 sm:grid-cols-[1.25rem_minmax(0,1fr)_auto]">
      <svg aria-hidden="true" viewBox="-7 -7 14 14" width={12} height={12}>
        <circle
          r={5}
          fill={count > 0 ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      </svg>
      <span>
        <Go to={links.competency(shown.id)} className="hover:underline">
          {shown.name}
        </Go>
      </span>
      <span className="col-start-2 text-meta text-soft sm:col-start-3">
        <FormattedMessage id="competencies.covered" values={{ count }} />
      </span>
    </li>
  );
}
