import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ToolAdaptMutation } from "../gen/ToolAdaptMutation.graphql";
import type { ToolAdaptQuery } from "../gen/ToolAdaptQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { buttonClass } from "../ui/buttonClass";
import { Note } from "../ui/Note";
import { Select } from "../ui/Select";
import { ToolForm, type Written } from "./ToolForm";
import { ToolFormHead } from "./ToolFormHead";
import { textsOf } from "./texts";

/** Makes a community's own version of a tool. Nothing is kept before it is saved. */
export function ToolAdapt({ query }: { query: PreloadedQuery<ToolAdaptQuery> }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { node, viewer } = usePreloadedQuery<ToolAdaptQuery>(
    graphql`
      query ToolAdaptQuery($id: ID!, $language: Locale!) @preloadable {
        viewer {
          memberships(first: 100) {
            nodes {
              community {
                id
                name
                viewerCanAdaptTools
              }
            }
          }
        }
        node(id: $id) {
          ... on ProcessTool @alias(as: "tool") {
            id
            title(language: $language)
            ...ToolForm_tool
          }
        }
      }
    `,
    query,
  );
  const [act, busy] = useAct<ToolAdaptMutation>(graphql`
    mutation ToolAdaptMutation($input: ToolAdaptInput!) {
      toolAdapt(input: $input) {
        tool {
          id
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const communities = viewer.memberships.nodes.flatMap(({ community }) =>
    community?.viewerCanAdaptTools ? [community] : [],
  );
  const [chosen, setChosen] = useState(communities[0]?.id ?? "");
  const tool = node?.tool;
  if (!tool) throw new Trouble("NOT_FOUND", "There is no such tool.");
  const head = (
    <ToolFormHead id={tool.id} name={tool.title}>
      {intl.formatMessage({ id: "tools.adapt" })}
    </ToolFormHead>
  );
  const first = communities[0];
  if (!first) {
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
      input: { communityId: chosen, toolId: tool.id, ...rest, texts: textsOf(pages) },
    });
    setOutcome(done);
    const made = done.kind === "done" ? done.response.toolAdapt.tool : null;
    if (!made) return;
    announce(intl.formatMessage({ id: "tools.saidAdapted" }));
    await navigate(links.tool(made.id));
  };
  return (
    <article>
      {head}
      <ToolForm
        tool={tool}
        busy={busy}
        outcome={outcome}
        action={<FormattedMessage id="tools.keepVersion" />}
        leave={
          <Go to={links.tool(tool.id)} className={buttonClass("quiet")}>
            <FormattedMessage id="tools.leaveIt" />
          </Go>
        }
        onSave={(written) => void save(written)}
      >
        {communities.length > 1 ? (
          <Select
            label={<FormattedMessage id="tools.forCommunity" />}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
            choices={communities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <p className="text-lead">
            <FormattedMessage id="tools.adaptFor" values={{ community: first.name }} />
          </p>
        )}
      </ToolForm>
    </article>
  );
}
