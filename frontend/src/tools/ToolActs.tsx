import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ToolActs_event$key } from "../gen/ToolActs_event.graphql";
import type { ToolActs_tool$key } from "../gen/ToolActs_tool.graphql";
import type { ToolActs_viewer$key } from "../gen/ToolActs_viewer.graphql";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Skeleton } from "../ui/Skeleton";
import { SheetOpen } from "./SheetOpen";
import { ToolOwn } from "./ToolOwn";
import { UseHere } from "./UseHere";

const LazyAgendas = lazy(() =>
  import("./ToolAgendas").then((module) => ({ default: module.ToolAgendas })),
);

type Props = {
  tool: ToolActs_tool$key;
  event: ToolActs_event$key | null;
  viewer: ToolActs_viewer$key;
  session: string | undefined;
};

/** What one can do with a tool: put it on an agenda, open its sheet, print it. */
export function ToolActs({ tool, event, viewer, session }: Props) {
  const intl = useIntl();
  const [choosing, setChoosing] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment ToolActs_tool on ProcessTool {
        id
        isRetired
        ...SheetOpen_tool
        ...ToolOwn_tool
      }
    `,
    tool,
  );
  const at = useFragment(
    graphql`
      fragment ToolActs_event on Event {
        viewerCanUseTools
        viewerCanFillWorksheets
        ...UseHere_event
        ...SheetOpen_event
      }
    `,
    event,
  );
  const who = useFragment(
    graphql`
      fragment ToolActs_viewer on Viewer {
        memberships(first: 100) {
          nodes {
            role
          }
        }
        ...ToolOwn_viewer
      }
    `,
    viewer,
  );
  const runsSome = who.memberships.nodes.some(
    ({ role }) => role === "COORDINATOR" || role === "FACILITATOR",
  );
  const placed = session !== undefined;
  const usable = !shown.isRetired && !placed;
  return (
    <div data-noprint className="grid justify-items-start gap-3">
      {usable && at?.viewerCanUseTools ? <UseHere event={at} tool={shown.id} /> : null}
      {usable && !at && runsSome ? (
        <>
          <Button kind="primary" onClick={() => setChoosing(new Date().toISOString())}>
            <FormattedMessage id="tools.use" />
          </Button>
          <Dialog
            open={choosing !== null}
            onClose={() => setChoosing(null)}
            title={intl.formatMessage({ id: "tools.useWhere" })}
          >
            <Suspense fallback={<Skeleton className="h-40" />}>
              {choosing ? <LazyAgendas tool={shown.id} from={choosing} /> : null}
            </Suspense>
          </Dialog>
        </>
      ) : null}
      {at?.viewerCanFillWorksheets ? (
        <SheetOpen
          event={at}
          tool={shown}
          session={session}
          primary={placed || !at.viewerCanUseTools}
        />
      ) : null}
      <ToolOwn tool={shown} viewer={who} />
      <Button onClick={() => window.print()}>
        <FormattedMessage id="tools.print" />
      </Button>
    </div>
  );
}
