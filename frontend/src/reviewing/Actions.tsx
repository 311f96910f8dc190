import { lazy, Suspense, useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { useDraft } from "../device/useDraft";
import type { Actions_event$key } from "../gen/Actions_event.graphql";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Skeleton } from "../ui/Skeleton";
import { ActionEntry } from "./ActionEntry";

const ActionForm = lazy(() =>
  import("./ActionForm").then((module) => ({ default: module.ActionForm })),
);

/** What people took on at the event: who does what by when. */
export function Actions({ event }: { event: Actions_event$key }) {
  const shown = useFragment(
    graphql`
      fragment Actions_event on Event {
        id
        zone
        viewerCanAddActionItem
        actionItems(first: 100) {
          nodes {
            id
            state
            ...ActionEntry_item
          }
        }
      }
    `,
    event,
  );
  const draft = useDraft(`action.${shown.id}`);
  // Whoever was writing when the page went away goes on writing.
  const [adding, setAdding] = useState(draft.kept !== "");
  const items = shown.actionItems.nodes.filter(({ state }) => state !== "DROPPED");
  if (items.length === 0 && !shown.viewerCanAddActionItem) return null;
  return (
    <Section id="actions" title={<FormattedMessage id="reviewing.actions" />}>
      {items.length > 0 ? (
        <ul className="border-b border-rule">
          {items.map((item) => (
            <ActionEntry key={item.id} item={item} event={shown.id} zone={shown.zone} />
          ))}
        </ul>
      ) : (
        <p className="max-w-measure text-soft">
          <FormattedMessage id="reviewing.actionsNone" />
        </p>
      )}
      {shown.viewerCanAddActionItem ? (
        adding ? (
          <Suspense fallback={<Skeleton className="mt-4 h-32" />}>
            <ActionForm id={shown.id} zone={shown.zone} onDone={() => setAdding(false)} />
          </Suspense>
        ) : (
          <div className="mt-4">
            <Button onClick={() => setAdding(true)}>
              <FormattedMessage id="reviewing.addAction" />
            </Button>
          </div>
        )
      ) : null}
    </Section>
  );
}
