import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import type { useRepeatMutation } from "../gen/useRepeatMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";

/** Plans another event like this one, as a draft, and leads to its plan. */
export function useRepeat(eventId: string) {
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<useRepeatMutation>(graphql`
    mutation useRepeatMutation($input: EventRepeatInput!) {
      eventRepeat(input: $input) {
        event {
          id
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const repeat = async () => {
    const result = await act({ input: { eventId, idempotencyKey: crypto.randomUUID() } });
    setOutcome(result);
    const next = result.kind === "done" ? result.response.eventRepeat.event : null;
    if (next) await navigate(links.eventEdit(next.id));
  };
  return { repeat, busy, outcome };
}
