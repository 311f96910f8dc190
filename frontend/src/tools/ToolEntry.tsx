import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { ToolEntry_tool$key } from "../gen/ToolEntry_tool.graphql";
import { links, type ToolsSearch } from "../links";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";
import { filledByWord, groupWord } from "./words";

/** A tool in the catalogue: what it is good for, how long it takes and for how many. */
export function ToolEntry({ tool, search }: { tool: ToolEntry_tool$key; search: ToolsSearch }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment ToolEntry_tool on ProcessTool
      @argumentDefinitions(language: { type: "Locale!" }) {
        id
        minutes
        groupMin
        groupMax
        filledBy
        community {
          name
        }
        text(language: $language) {
          language
          title
          purposeHTML
        }
      }
    `,
    tool,
  );
  if (!shown.text) return null;
  return (
    <Entry
      level={3}
      title={
        <Go
          to={links.tool(shown.id, search)}
          className="hover:underline"
          lang={shown.text.language}
        >
          {shown.text.title}
        </Go>
      }
      meta={
        shown.community ? (
          <FormattedMessage id="tools.madeBy" values={{ community: shown.community.name }} />
        ) : null
      }
      facts={
        <>
          <span>
            <FormattedMessage id="tools.minutes" values={{ count: shown.minutes }} />
          </span>
          <span>{groupWord(intl, shown.groupMin, shown.groupMax)}</span>
          <span>{filledByWord(intl, shown.filledBy)}</span>
        </>
      }
    >
      <div lang={shown.text.language}>
        <Html html={shown.text.purposeHTML} />
      </div>
    </Entry>
  );
}
