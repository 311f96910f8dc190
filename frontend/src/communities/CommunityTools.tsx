import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityTools_community$key } from "../gen/CommunityTools_community.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";

/** What a community keeps of how it works: its own tools, and sheets its people filled in. */
export function CommunityTools({ community }: { community: CommunityTools_community$key }) {
  const { processTools, worksheets } = useFragment(
    graphql`
      fragment CommunityTools_community on Community
      @argumentDefinitions(language: { type: "Locale!" }) {
        processTools(first: 20) {
          nodes {
            id
            title(language: $language)
          }
        }
        worksheets(first: 10) {
          nodes {
            id
            title
            event {
              title
            }
          }
        }
      }
    `,
    community,
  );
  return (
    <Section
      title={<FormattedMessage id="communities.storiesAndTools" />}
      aside={
        <Go to={links.tools()} className="font-bold underline">
          <FormattedMessage id="communities.allTools" />
        </Go>
      }
    >
      {processTools.nodes.length > 0 ? (
        <>
          <h3 className="text-meta text-soft">
            <FormattedMessage id="communities.ownTools" />
          </h3>
          <ul className="mb-5">
            {processTools.nodes.map((tool) => (
              <li key={tool.id} className="border-t border-rule py-2.5">
                <Go to={links.tool(tool.id)} className="font-bold hover:underline">
                  {tool.title}
                </Go>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {worksheets.nodes.length > 0 ? (
        <>
          <h3 className="text-meta text-soft">
            <FormattedMessage id="communities.filledSheets" />
          </h3>
          <ul>
            {worksheets.nodes.map((sheet) => (
              <li key={sheet.id} className="flex flex-wrap gap-x-4 border-t border-rule py-2.5">
                <Go to={links.worksheet(sheet.id)} className="font-bold hover:underline">
                  {sheet.title}
                </Go>
                {sheet.event ? <span className="text-soft">{sheet.event.title}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
