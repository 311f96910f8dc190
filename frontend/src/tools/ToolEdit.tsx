import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ToolEditMutation } from "../gen/ToolEditMutation.graphql";
import type { ToolEditQuery } from "../gen/ToolEditQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { buttonClass } from "../ui/buttonClass";
import { Note } from "../ui/Note";
import { ToolForm, type Written } from "./ToolForm";
import { ToolFormHead } from "./ToolFormHead";
import { textsOf } from "./texts";

/** Changes a community's own version of a tool. */
export function ToolEdit({ query }: { query: PreloadedQuery<ToolEditQuery> }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { node } = usePreloadedQuery<ToolEditQuery>(
    graphql`
      query ToolEditQuery($id: ID!, $language: Locale!) @preloadable {
        node(id: $id) {
          ... on ProcessTool @alias(as: "tool") {
            id
            revision
            title(language: $language)
            community {
              name
              viewerCanAdaptTools
            }
            ...ToolForm_tool
          }
        }
      }
    `,
    query,
  );
  const [act, busy] = useAct<ToolEditMutation>(graphql`
    mutation ToolEditMutation($input: ToolEditInput!, $language: Locale!) {
      toolEdit(input: $input) {
        tool {
          id
          revision
          phase
          minutes
          groupMin
          groupMax
          filledBy
          title(language: $language)
          languages
          ...ToolForm_tool
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const tool = node?.tool;
  if (!tool) throw new Trouble("NOT_FOUND", "There is no such tool.");
  const head = (
    <ToolFormHead id={tool.id} name={tool.title}>
      {intl.formatMessage({ id: "tools.editTitle" })}
    </ToolFormHead>
  );
  if (!tool.community?.viewerCanAdaptTools) {
    return (
      <article>
        {head}
        <Note>
          <FormattedMessage id="tools.notYoursToChange" />
        </Note>
      </article>
    );
  }
  const save = async ({ pages, ...rest }: Written) => {
    const done = await act({
      input: { toolId: tool.id, revision: tool.revision, ...rest, texts: textsOf(pages) },
      language: intl.locale,
    });
    setOutcome(done);
    if (done.kind !== "done") return;
    announce(intl.formatMessage({ id: "tools.saidChanged" }));
    await navigate(links.tool(tool.id));
  };
  return (
    <article>
      {head}
      <ToolForm
        tool={tool}
        busy={busy}
        outcome={outcome}
        action={<FormattedMessage id="tools.save" />}
        leave={
          <Go to={links.tool(tool.id)} className={buttonClass("quiet")}>
            <FormattedMessage id="tools.leaveIt" />
          </Go>
        }
        onSave={(written) => void save(written)}
      />
    </article>
  );
}
