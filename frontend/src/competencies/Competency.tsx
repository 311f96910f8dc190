import { lazy, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyQuery } from "../gen/CompetencyQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { Html } from "../ui/Html";
import { Meta } from "../ui/Meta";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { CompetencyCare } from "./CompetencyCare";
import { CompetencyKin } from "./CompetencyKin";
import { CompetencyLevels } from "./CompetencyLevels";
import { CompetencyNames } from "./CompetencyNames";
import { CompetencyPeople } from "./CompetencyPeople";

// Below what people came to read, and much to fetch.
const CompetencyRecord = lazy(() =>
  import("./CompetencyRecord").then((module) => ({ default: module.CompetencyRecord })),
);

/** One competency: its levels, who takes care of it, who can help, what was learned about it. */
export function Competency({ query }: { query: PreloadedQuery<CompetencyQuery> }) {
  const intl = useIntl();
  const { node } = usePreloadedQuery<CompetencyQuery>(
    graphql`
      query CompetencyQuery($id: ID!, $language: Locale!) @preloadable {
        node(id: $id) {
          ... on Competency @alias(as: "competency") {
            name(language: $language)
            code
            kind
            descriptionHTML
            isExternal
            framework {
              name
            }
            replacedBy {
              id
              name(language: $language)
            }
            ...CompetencyNames_competency @arguments(language: $language)
            ...CompetencyLevels_competency @arguments(language: $language)
            ...CompetencyCare_competency
            ...CompetencyPeople_competency
            ...CompetencyRecord_competency
            ...CompetencyKin_competency @arguments(language: $language)
          }
        }
      }
    `,
    query,
  );
  const competency = node?.competency;
  if (!competency) throw new Trouble("NOT_FOUND", "There is no such competency.");
  const group = competency.kind === "GROUP";
  const kind = group
    ? intl.formatMessage({ id: "competencies.kindGroup" })
    : intl.formatMessage({ id: "competencies.kindCompetency" });
  return (
    <article>
      <header className="mb-9">
        <PageTitle>{competency.name}</PageTitle>
        <div className="mt-2">
          <Meta size="lead">
            {competency.framework
              ? intl.formatMessage(
                  { id: "competencies.inFramework" },
                  { kind, code: competency.code, framework: competency.framework.name },
                )
              : kind}
          </Meta>
        </div>
      </header>
      {competency.replacedBy ? (
        <div className="mb-8">
          <Note>
            <Go to={links.competency(competency.replacedBy.id)} className="underline">
              <FormattedMessage
                id="competencies.replaced"
                values={{ name: competency.replacedBy.name }}
              />
            </Go>
          </Note>
        </div>
      ) : null}
      <Rail rail={<CompetencyNames competency={competency} />}>
        <Html html={competency.descriptionHTML} className="text-lead" />
        {competency.isExternal ? (
          <p className="mt-4 text-soft">
            <FormattedMessage id="competencies.external" />
          </p>
        ) : null}
        <CompetencyKin competency={competency} />
        {group || competency.isExternal ? null : (
          <>
            <CompetencyLevels competency={competency} />
            <CompetencyCare competency={competency} />
            <CompetencyPeople competency={competency} />
          </>
        )}
        <Suspense fallback={null}>
          <CompetencyRecord competency={competency} />
        </Suspense>
      </Rail>
    </article>
  );
}
