import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanFate_event$key } from "../gen/PlanFate_event.graphql";
import type { PlanFateCancelMutation } from "../gen/PlanFateCancelMutation.graphql";
import type { PlanFatePostponeMutation } from "../gen/PlanFatePostponeMutation.graphql";
import { useAct } from "../relay/useAct";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { EventTrouble } from "./EventTrouble";
import { PlanWhy } from "./PlanWhy";
import { useRepeat } from "./useRepeat";

/** Repeat it, put it off, or call it off. */
export function PlanFate({ event }: { event: PlanFate_event$key }) {
  const intl = useIntl();
  const [asking, setAsking] = useState<"postpone" | "cancel" | null>(null);
  const shown = useFragment(
    graphql`
      fragment PlanFate_event on Event {
        id
        revision
        state
        viewerCanPostpone
        viewerCanCancel
        viewerCanRepeat
      }
    `,
    event,
  );
  const { repeat, busy: repeating, outcome: repeated } = useRepeat(shown.id);
  const [postpone, postponing] = useAct<PlanFatePostponeMutation>(graphql`
    mutation PlanFatePostponeMutation($input: EventPostponeInput!) {
      eventPostpone(input: $input) {
        event {
          ...usePlan_event
          ...PlanAnnounce_event
          ...PlanBasics_event
          ...PlanAgenda_event
          ...PlanSeries_event
          ...PlanFate_event
          reason
          viewerCannotRegisterBecause
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [cancel, cancelling] = useAct<PlanFateCancelMutation>(graphql`
    mutation PlanFateCancelMutation($input: EventCancelInput!) {
      eventCancel(input: $input) {
        event {
          ...usePlan_event
          ...PlanFate_event
          reason
          viewerCanEdit
          viewerCannotEditBecause
          viewerCannotRegisterBecause
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const on = { eventId: shown.id, revision: shown.revision };
  return (
    <Section title={<FormattedMessage id="plan.fate" />}>
      <div className="flex flex-wrap gap-3">
        {shown.viewerCanRepeat ? (
          <Button busy={repeating} onClick={() => void repeat()}>
            <FormattedMessage id="plan.repeat" />
          </Button>
        ) : null}
        {shown.viewerCanPostpone ? (
          <PlanWhy
            open={asking === "postpone"}
            onOpen={(open) => setAsking(open ? "postpone" : null)}
            label={intl.formatMessage({ id: "plan.postpone" })}
            body={intl.formatMessage({ id: "plan.postponeBody" })}
            action={intl.formatMessage({ id: "plan.postponeDo" })}
            said={intl.formatMessage({ id: "plan.saidPostponed" })}
            busy={postponing}
            act={(reason) => postpone({ input: { ...on, reason } })}
          />
        ) : null}
        {shown.viewerCanCancel ? (
          <PlanWhy
            open={asking === "cancel"}
            onOpen={(open) => setAsking(open ? "cancel" : null)}
            label={intl.formatMessage({ id: "plan.cancel" })}
            body={
              shown.state === "DRAFT"
                ? intl.formatMessage({ id: "plan.cancelDraftBody" })
                : intl.formatMessage({ id: "plan.cancelBody" })
            }
            action={intl.formatMessage({ id: "plan.cancelDo" })}
            said={intl.formatMessage({ id: "plan.saidCancelled" })}
            busy={cancelling}
            act={(reason) => cancel({ input: { ...on, reason } })}
          />
        ) : null}
      </div>
      <EventTrouble outcome={repeated} />
    </Section>
  );
}
