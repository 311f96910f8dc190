import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ToolsQuery } from "../gen/ToolsQuery.graphql";
import { phaseWord } from "../i18n/words";
import { links, type ToolsSearch } from "../links";
import { Empty } from "../ui/Empty";
import { Note } from "../ui/Note";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Section } from "../ui/Section";
import { ToolEntry } from "./ToolEntry";

type Props = { query: PreloadedQuery<ToolsQuery>; search: ToolsSearch };

const phases = ["BEFORE", "DURING", "AFTER"] as const;

/** The catalogue of ways to work together, in the order of an event. */
export function Tools({ query, search }: Props) {
  const intl = useIntl();
  const { event, processTools } = usePreloadedQuery<ToolsQuery>(
    graphql`
      query ToolsQuery($language: Locale!, $event: ID!, $forEvent: Boolean!) @preloadable {
        event(id: $event) @include(if: $forEvent) {
          id
          title
        }
        processTools(first: 100) {
          nodes {
            id
            phase
            community {
              id
            }
            ...ToolEntry_tool @arguments(language: $language)
          }
        }
      }
    `,
    query,
  );
  const shipped = processTools.nodes.filter((tool) => !tool.community);
  const own = processTools.nodes.filter((tool) => tool.community);
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "tools.title" })}</PageTitle>}
        aside={
          <p className="font-title text-[1.375rem] italic text-soft">
            <FormattedMessage id="tools.subtitle" />
          </p>
        }
      />
      {event ? (
        <Note>
          <FormattedMessage
            id="tools.choosing"
            values={{
              event: (
                <Go to={links.event(event.id)} className="font-bold underline">
                  {event.title}
                </Go>
              ),
            }}
          />
        </Note>
      ) : null}
      {processTools.nodes.length === 0 ? (
        <Empty title={intl.formatMessage({ id: "tools.emptyTitle" })}>
          <FormattedMessage id="tools.emptyBody" />
        </Empty>
      ) : null}
      {phases.map((phase) => {
        const list = shipped.filter((tool) => tool.phase === phase);
        return list.length === 0 ? null : (
          <Section key={phase} id={phase.toLowerCase()} title={phaseWord(intl, phase)}>
            {list.map((tool) => (
              <ToolEntry key={tool.id} tool={tool} search={search} />
            ))}
          </Section>
        );
      })}
      {own.length > 0 ? (
        <Section title={<FormattedMessage id="tools.own" />}>
          {own.map((tool) => (
            <ToolEntry key={tool.id} tool={tool} search={search} />
          ))}
        </Section>
      ) : null}
    </>
  );
}
