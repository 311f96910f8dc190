import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ActionEdit_item$key } from "../gen/ActionEdit_item.graphql";
import type { ActionEditMutation } from "../gen/ActionEditMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { type Action, ActionFields } from "./ActionFields";
import { useSettle } from "./useSettle";

type Props = { item: ActionEdit_item$key; event: string; zone: string; onDone: () => void };

/** Changes what somebody took on: its words, who does it, the day; or says that it is not needed. */
export function ActionEdit({ item, event, zone, onDone }: Props) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment ActionEdit_item on ActionItem {
        id
        revision
        text
        dueOn
        owner {
          id
          name
        }
      }
    `,
    item,
  );
  const [act, busy] = useAct<ActionEditMutation>(graphql`
    mutation ActionEditMutation($input: ActionItemEditInput!) {
      actionItemEdit(input: $input) {
        actionItem {
          ...ActionEntry_item
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const { settle, busy: dropping, outcome: dropped } = useSettle(shown.id);
  const keep = async (action: Action) => {
    const result = await act({
      input: {
        actionItemId: shown.id,
        revision: shown.revision,
        ...action,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    setOutcome(result);
    if (result.kind !== "done") return;
    say(intl.formatMessage({ id: "reviewing.saidChanged" }));
    onDone();
  };
  const drop = async () => {
    if (!(await settle("DROPPED"))) return;
    say(intl.formatMessage({ id: "reviewing.saidDropped" }));
    onDone();
  };
  return (
    <ActionFields
      id={event}
      zone={zone}
      stored={{ text: shown.text, owner: shown.owner ?? null, dueOn: shown.dueOn ?? null }}
      busy={busy}
      outcome={outcome ?? dropped}
      onKeep={(action) => void keep(action)}
      onLeave={onDone}
      more={
        <Button kind="quiet" busy={dropping} onClick={() => void drop()}>
          <FormattedMessage id="reviewing.drop" />
        </Button>
      }
    />
  );
}
