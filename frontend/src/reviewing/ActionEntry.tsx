import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ActionEntry_item$key } from "../gen/ActionEntry_item.graphql";
import { Button } from "../ui/Button";
import { classes } from "../ui/classes";
import { Skeleton } from "../ui/Skeleton";
import { ActTrouble } from "./ActTrouble";
import { isPast } from "./due";
import { useSettle } from "./useSettle";

const ActionEdit = lazy(() =>
  import("./ActionEdit").then((module) => ({ default: module.ActionEdit })),
);

type Props = { item: ActionEntry_item$key; event: string; zone: string };

/** One thing somebody took on, done with one tap, and changed where it stands. */
export function ActionEntry({ item, event, zone }: Props) {
  const intl = useIntl();
  const [editing, setEditing] = useState(false);
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
        viewerCanEdit
        ...ActionEdit_item
      }
    `,
    item,
  );
  const { settle, busy, outcome } = useSettle(shown.id);
  const done = shown.state === "DONE";
  const late = !done && isPast(shown.dueOn, zone);
  const day = shown.dueOn
    ? intl.formatDate(shown.dueOn, { dateStyle: "long", timeZone: "UTC" })
    : null;
  if (editing) {
    return (
      <li className="border-t border-rule py-4">
        <Suspense fallback={<Skeleton className="h-32" />}>
          <ActionEdit item={shown} event={event} zone={zone} onDone={() => setEditing(false)} />
        </Suspense>
      </li>
    );
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p lang={shown.language} className={classes(done && "text-soft")}>
          {shown.text}
        </p>
        <p className="text-meta text-soft">
          {shown.owner ? (
            shown.owner.name
          ) : done ? null : (
            <FormattedMessage id="reviewing.noOwner" />
          )}
          {(shown.owner || !done) && (done || day) ? " · " : null}
          {done ? (
            <FormattedMessage id="reviewing.isDone" />
          ) : late ? (
            <strong className="text-ink">
              <FormattedMessage id="reviewing.wasDueOn" values={{ day }} />
            </strong>
          ) : day ? (
            <FormattedMessage id="reviewing.dueOn" values={{ day }} />
          ) : null}
        </p>
        <ActTrouble outcome={outcome} />
      </div>
      <div className="flex flex-wrap gap-2">
        {shown.viewerCanEdit ? (
          <Button
            kind="quiet"
            aria-label={intl.formatMessage({ id: "reviewing.editNamed" }, { text: shown.text })}
            onClick={() => setEditing(true)}
          >
            <FormattedMessage id="reviewing.changeIt" />
          </Button>
        ) : null}
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
      </div>
    </li>
  );
}
