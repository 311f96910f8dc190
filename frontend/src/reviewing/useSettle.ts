import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { useSettleMutation } from "../gen/useSettleMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";

/** Says that something taken on is done, or waits again. The answer is whether it was taken. */
export function useSettle(actionItemId: string) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<useSettleMutation>(graphql`
    mutation useSettleMutation($input: ActionItemSettleInput!) {
      actionItemSettle(input: $input) {
        actionItem {
          id
          state
          doneAt
          revision
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const settle = async (state: "DONE" | "OPEN" | "DROPPED"): Promise<boolean> => {
    const input = { actionItemId, state, idempotencyKey: crypto.randomUUID() };
    const result = await act({ input });
    setOutcome(result);
    if (result.kind !== "done") return false;
    if (state === "DONE") say(intl.formatMessage({ id: "reviewing.saidDone" }));
    return true;
  };
  return { settle, busy, outcome };
}
