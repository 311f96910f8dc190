import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanSeriesEnd_event$key } from "../gen/PlanSeriesEnd_event.graphql";
import type { PlanSeriesEndMutation } from "../gen/PlanSeriesEndMutation.graphql";
import { useAct } from "../relay/useAct";
import { PlanWhy } from "./PlanWhy";

/** Ends a series before this event: it and those after it are cancelled. */
export function PlanSeriesEnd({ event }: { event: PlanSeriesEnd_event$key }) {
  const intl = useIntl();
  const [open, setOpen] = useState(false);
  const shown = useFragment(
    graphql`
      fragment PlanSeriesEnd_event on Event {
        id
        revision
        viewerCanEndSeries
      }
    `,
    event,
  );
  const [act, busy] = useAct<PlanSeriesEndMutation>(graphql`
    mutation PlanSeriesEndMutation($input: SeriesEndInput!) {
      seriesEnd(input: $input) {
        event {
          ...PlanSeries_event
          ...PlanFate_event
          viewerCanEdit
          viewerCannotEditBecause
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  if (!shown.viewerCanEndSeries) return null;
  return (
    <PlanWhy
      open={open}
      onOpen={setOpen}
      label={intl.formatMessage({ id: "plan.seriesEnd" })}
      body={intl.formatMessage({ id: "plan.seriesEndBody" })}
      action={intl.formatMessage({ id: "plan.seriesEndDo" })}
      said={intl.formatMessage({ id: "plan.saidEnded" })}
      busy={busy}
      act={(reason) => act({ input: { eventId: shown.id, revision: shown.revision, reason } })}
    />
  );
}
