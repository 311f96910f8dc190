import { useNavigate } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { useToolMutation } from "../gen/useToolMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";

/** Puts a tool on the agenda of an event and shows it there. */
export function useTool() {
  const intl = useIntl();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [act, busy] = useAct<useToolMutation>(graphql`
    mutation useToolMutation($input: ToolUseInput!) {
      toolUse(input: $input) {
        session {
          id
          title
        }
        event {
          id
          revision
          ...EventAgenda_event
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const put = async (event: string, tool: string): Promise<Outcome<unknown>> => {
    const outcome = await act({ input: { eventId: event, toolId: tool } });
    if (outcome.kind === "done") {
      announce(intl.formatMessage({ id: "tools.saidUsed" }));
      await navigate({ to: links.event(event).to, hash: "agenda" });
    }
    return outcome;
  };
  return [put, busy] as const;
}
