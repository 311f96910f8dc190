import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import { useDraft } from "../device/useDraft";
import type { ActionFormMutation } from "../gen/ActionFormMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { type Action, ActionFields, type Stored } from "./ActionFields";

const nothing: Stored = { text: "", owner: null, dueOn: null };

/** What somebody was writing when the page went away. */
function begun(kept: string): Stored {
  try {
    return { ...nothing, ...JSON.parse(kept) };
  } catch {
    return nothing;
  }
}

type Props = { id: string; zone: string; onDone: () => void };

/** Writes down what somebody takes on, by when. */
export function ActionForm({ id, zone, onDone }: Props) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<ActionFormMutation>(graphql`
    mutation ActionFormMutation($input: ActionItemAddInput!) {
      actionItemAdd(input: $input) {
        event {
          ...Actions_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const draft = useDraft(`action.${id}`);
  const [stored] = useState(() => begun(draft.kept));
  const leave = () => {
    draft.forget();
    onDone();
  };
  const keep = async (action: Action) => {
    const result = await act({
      input: { eventId: id, ...action, idempotencyKey: crypto.randomUUID() },
    });
    setOutcome(result);
    if (result.kind !== "done") return;
    say(intl.formatMessage({ id: "reviewing.saidAdded" }));
    leave();
  };
  return (
    <div className="mt-4">
      <ActionFields
        id={id}
        zone={zone}
        stored={stored}
        busy={busy}
        outcome={outcome}
        onKeep={(action) => void keep(action)}
        onWrite={(written) => draft.keep(JSON.stringify(written))}
        onLeave={leave}
      />
    </div>
  );
}
