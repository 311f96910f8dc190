import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { Finding_item$key } from "../gen/Finding_item.graphql";
import { Button } from "../ui/Button";
import { Skeleton } from "../ui/Skeleton";
import type { Beside } from "./FindingEdit";
import { Raise } from "./Raise";

const FindingEdit = lazy(() =>
  import("./FindingEdit").then((module) => ({ default: module.FindingEdit })),
);

type Props = {
  item: Finding_item$key;
  /** The one above it, with which it can change places. */
  before: Beside | undefined;
  steers: boolean;
};

/** One thing that was found; those who write change, move or remove it, and draw lessons. */
export function Finding({ item, before, steers }: Props) {
  const intl = useIntl();
  const [editing, setEditing] = useState(false);
  const shown = useFragment(
    graphql`
      fragment Finding_item on ReviewItem {
        id
        text
        language
        lesson {
          id
        }
        review {
          event {
            viewerCanFacilitate
          }
        }
        ...FindingEdit_item
      }
    `,
    item,
  );
  const draws = shown.review?.event?.viewerCanFacilitate ?? false;
  return (
    <li className="border-l-2 border-ink pl-4">
      {editing ? (
        <Suspense fallback={<Skeleton className="h-16" />}>
          <FindingEdit item={shown} before={before} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        <>
          <p
            lang={shown.language}
            className="max-w-measure text-[1.375rem] leading-snug whitespace-pre-wrap"
          >
            {shown.text}
          </p>
          <div data-noprint className="flex flex-wrap gap-x-3">
            {steers ? (
              <Button
                kind="quiet"
                className="-ml-3.5"
                aria-label={intl.formatMessage(
                  { id: "reviewing.changeThis" },
                  { text: shown.text },
                )}
                onClick={() => setEditing(true)}
              >
                <FormattedMessage id="reviewing.changeIt" />
              </Button>
            ) : null}
            {draws || shown.lesson ? <Raise from={shown.id} drawn={shown.lesson} /> : null}
          </div>
        </>
      )}
    </li>
  );
}
