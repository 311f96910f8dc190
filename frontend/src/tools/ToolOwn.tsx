import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { ToolOwn_tool$key } from "../gen/ToolOwn_tool.graphql";
import type { ToolOwn_viewer$key } from "../gen/ToolOwn_viewer.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { ToolRetire } from "./ToolRetire";

type Props = { tool: ToolOwn_tool$key; viewer: ToolOwn_viewer$key };

/** For those who look after a community's tools: adapt one, change its own, offer it no longer. */
export function ToolOwn({ tool, viewer }: Props) {
  const shown = useFragment(
    graphql`
      fragment ToolOwn_tool on ProcessTool {
        id
        isRetired
        community {
          viewerCanAdaptTools
        }
        ...ToolRetire_tool
      }
    `,
    tool,
  );
  const { memberships } = useFragment(
    graphql`
      fragment ToolOwn_viewer on Viewer {
        memberships(first: 100) {
          nodes {
            community {
              viewerCanAdaptTools
            }
          }
        }
      }
    `,
    viewer,
  );
  if (shown.isRetired) return null;
  const adapts = memberships.nodes.some(({ community }) => community?.viewerCanAdaptTools);
  return (
    <>
      {shown.community?.viewerCanAdaptTools ? (
        <>
          <Go to={links.toolEdit(shown.id)} className={buttonClass("plain")}>
            <FormattedMessage id="tools.change" />
          </Go>
          <ToolRetire tool={shown} />
        </>
      ) : adapts ? (
        <Go to={links.toolAdapt(shown.id)} className={buttonClass("plain")}>
          <FormattedMessage id="tools.adapt" />
        </Go>
      ) : null}
    </>
  );
}
