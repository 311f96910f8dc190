import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { TodayAction_item$key } from "../gen/TodayAction_item.graphql";
import type { TodayActionMutation } from "../gen/TodayActionMutation.graphql";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { TodayNeed } from "./TodayNeed";

/** Something the reader took on: one tap says that it is done. */
export function TodayAction({ item }: { item: TodayAction_item$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment TodayAction_item on ActionItem {
        id
        text
        language
        dueOn
      }
    `,
    item,
  );
  const [act, busy] = useAct<TodayActionMutation>(graphql`
    mutation TodayActionMutation($input: ActionItemSettleInput!) {
      actionItemSettle(input: $input) {
        actionItem {
          id
          state
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const done = async () => {
    const input = { actionItemId: shown.id, idempotencyKey: crypto.randomUUID() };
    const outcome = await act({ input });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    say(intl.formatMessage({ id: "home.saidActionDone" }));
    void router.invalidate();
  };
  const day = shown.dueOn
    ? intl.formatDate(shown.dueOn, { day: "numeric", month: "long", timeZone: "UTC" })
    : "";
  return (
    <TodayNeed
      what={<FormattedMessage id="home.actionDue" values={{ day }} />}
      title={<span lang={shown.language}>{shown.text}</span>}
      action={
        <>
          <Button busy={busy} onClick={() => void done()}>
            <FormattedMessage id="home.actionDone" />
          </Button>
          <FieldError>{refused}</FieldError>
        </>
      }
    />
  );
}
