import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ToolQuery } from "../gen/ToolQuery.graphql";
import { phaseWord } from "../i18n/words";
import { links, type ToolsSearch } from "../links";
import type { PhaseCode } from "../marks/Phase";
import { Trouble } from "../relay/trouble";
import { Facts } from "../ui/Facts";
import { Html } from "../ui/Html";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { Section } from "../ui/Section";
import { SheetPaper } from "./SheetPaper";
import { ToolActs } from "./ToolActs";
import { ToolSteps } from "./ToolSteps";
import { filledByWord, groupWord } from "./words";

type Props = { query: PreloadedQuery<ToolQuery>; search: ToolsSearch };

/** A way of working together, on one page: it prints as it stands, with its sheet. */
export function Tool({ query, search }: Props) {
  const intl = useIntl();
  const { node, event, viewer } = usePreloadedQuery<ToolQuery>(
    graphql`
      query ToolQuery($id: ID!, $language: Locale!, $event: ID!, $forEvent: Boolean!) @preloadable {
        viewer {
          ...ToolActs_viewer
        }
        event(id: $event) @include(if: $forEvent) {
          ...ToolActs_event
        }
        node(id: $id) {
          ... on ProcessTool @alias(as: "tool") {
            id
            phase
            minutes
            groupMin
            groupMax
            filledBy
            isRetired
            community {
              slug
              name
            }
            basedOn {
              id
              title(language: $language)
            }
            adaptations(first: 50) {
              nodes {
                id
                title(language: $language)
                community {
                  name
                }
              }
            }
            ...ToolActs_tool
            text(language: $language) {
              language
              title
              purposeHTML
              occasionHTML
              prepare
              prompts
              ...ToolSteps_text
              sheet {
                key
                label
                help
                kind
                columns {
                  key
                  label
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  const tool = node?.tool;
  if (!tool?.text) throw new Trouble("NOT_FOUND", "There is no such tool.");
  const { text } = tool;
  return (
    <article
      lang={text.language}
      className="print:text-[0.8125rem] print:leading-snug print:[&_li]:py-1 print:[&_section]:mt-5"
    >
      <header className="mb-9">
        <p className="mb-1 text-meta text-soft" lang={intl.locale}>
          <Go to={links.tools(search)} className="font-bold hover:underline">
            <FormattedMessage id="tools.title" />
          </Go>
        </p>
        <PageTitle>{text.title}</PageTitle>
        <Html html={text.purposeHTML} className="mt-3 text-lead" />
      </header>
      <Rail
        rail={
          <div className="grid gap-5" lang={intl.locale}>
            <Facts
              facts={[
                {
                  term: <FormattedMessage id="tools.phase" />,
                  detail: phaseWord(intl, tool.phase as PhaseCode),
                },
                {
                  term: <FormattedMessage id="tools.takes" />,
                  detail: <FormattedMessage id="tools.minutes" values={{ count: tool.minutes }} />,
                },
                {
                  term: <FormattedMessage id="tools.people" />,
                  detail: groupWord(intl, tool.groupMin, tool.groupMax),
                },
                {
                  term: <FormattedMessage id="tools.sheet" />,
                  detail: filledByWord(intl, tool.filledBy),
                },
                ...(tool.community
                  ? [
                      {
                        term: <FormattedMessage id="tools.version" />,
                        detail: (
                          <Go to={links.community(tool.community.slug)} className="underline">
                            {tool.community.name}
                          </Go>
                        ),
                      },
                    ]
                  : []),
                ...(tool.basedOn
                  ? [
                      {
                        term: <FormattedMessage id="tools.basedOn" />,
                        detail: (
                          <Go to={links.tool(tool.basedOn.id, search)} className="underline">
                            {tool.basedOn.title}
                          </Go>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
            <ToolActs tool={tool} event={event ?? null} viewer={viewer} session={search.session} />
          </div>
        }
      >
        {tool.isRetired ? (
          <Note>
            <FormattedMessage id="tools.retired" />
          </Note>
        ) : null}
        <div className="*:mt-0">
          <Section title={<FormattedMessage id="tools.when" />}>
            <Html html={text.occasionHTML} />
          </Section>
        </div>
        <ToolSteps text={text} />
        {text.prepare.length > 0 ? (
          <Section title={<FormattedMessage id="tools.prepare" />}>
            <Lines lines={text.prepare} />
          </Section>
        ) : null}
        {text.prompts.length > 0 ? (
          <Section title={<FormattedMessage id="tools.prompts" />}>
            <Lines lines={text.prompts} />
          </Section>
        ) : null}
        {tool.adaptations.nodes.length > 0 ? (
          <Section title={<FormattedMessage id="tools.adaptations" />}>
            <ul lang={intl.locale}>
              {tool.adaptations.nodes.map(({ id, title, community }) => (
                <li key={id} className="flex flex-wrap gap-x-4 border-t border-rule py-2.5">
                  <Go to={links.tool(id, search)} className="font-bold hover:underline">
                    {title}
                  </Go>
                  {community ? <span className="text-soft">{community.name}</span> : null}
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <div className="break-before-page">
          <Section
            id="sheet"
            title={<FormattedMessage id="tools.sheet" />}
            aside={filledByWord(intl, tool.filledBy)}
          >
            <SheetPaper fields={text.sheet} values={{}} />
          </Section>
        </div>
      </Rail>
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="max-w-measure list-disc pl-5">
      {lines.map((line) => (
        <li key={line} className="py-0.5">
          {line}
        </li>
      ))}
    </ul>
  );
}
