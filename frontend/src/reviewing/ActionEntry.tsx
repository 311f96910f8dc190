import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ActionEntry_item$key } from "../gen/ActionEntry_item.graphql";
import { Button } from "../ui/Button";
import { classes } from "../ui/classes";
import { ActTrouble } from "./ActTrouble";
import { useSettle } from "./useSettle";

/** One thing somebody took on, done with one tap. */
export function ActionEntry({ item }: { item: ActionEntry_item$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment ActionEntry_item on ActionItem {
        id
        text
        language
        state
        dueOn
        owner {
          name
        }
        viewerCanSettle
      }
    `,
    item,
  );
  const { settle, busy, outcome } = useSettle(shown.id);
  const done = shown.state === "DONE";
  const about = [
    shown.owner?.name,
    done
      ? intl.formatMessage({ id: "reviewing.isDone" })
      : shown.dueOn
        ? intl.formatMessage(
            { id: "reviewing.dueOn" },
            { day: intl.formatDate(shown.dueOn, { dateStyle: "long", timeZone: "UTC" }) },
          )
        : null,
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p lang={shown.language} className={classes(done && "text-soft")}>
          {shown.text}
        </p>
        <p className="text-meta text-soft">{about.join(" · ")}</p>
        <ActTrouble outcome={outcome} />
      </div>
      {shown.viewerCanSettle ? (
        <Button
          kind={done ? "quiet" : "plain"}
          busy={busy}
          onClick={() => void settle(done ? "OPEN" : "DONE")}
        >
          {done ? (
            <FormattedMessage id="reviewing.reopen" />
          ) : (
            <FormattedMessage id="reviewing.done" />
          )}
        </Button>
      ) : null}
    </li>
  );
}
