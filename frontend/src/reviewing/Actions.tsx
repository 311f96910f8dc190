import { lazy, Suspense, useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
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
  const [adding, setAdding] = useState(false);
  const shown = useFragment(
    graphql`
      fragment Actions_event on Event {
        id
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
  const items = shown.actionItems.nodes.filter(({ state }) => state !== "DROPPED");
  if (items.length === 0 && !shown.viewerCanAddActionItem) return null;
  return (
    <Section id="actions" title={<FormattedMessage id="reviewing.actions" />}>
      {items.length > 0 ? (
        <ul className="border-b border-rule">
          {items.map((item) => (
            <ActionEntry key={item.id} item={item} />
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
            <ActionForm id={shown.id} onDone={() => setAdding(false)} />
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
