import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanFate_event$key } from "../gen/PlanFate_event.graphql";
import type { PlanFateCancelMutation } from "../gen/PlanFateCancelMutation.graphql";
import type { PlanFatePostponeMutation } from "../gen/PlanFatePostponeMutation.graphql";
import type { PlanFateRepeatMutation } from "../gen/PlanFateRepeatMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { EventTrouble } from "./EventTrouble";
import { PlanWhy } from "./PlanWhy";

/** Repeat it, put it off, or call it off. */
export function PlanFate({ event }: { event: PlanFate_event$key }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<"postpone" | "cancel" | null>(null);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
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
  const [repeat, repeating] = useAct<PlanFateRepeatMutation>(graphql`
    mutation PlanFateRepeatMutation($input: EventRepeatInput!) {
      eventRepeat(input: $input) {
        event {
          id
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
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
          <Button
            busy={repeating}
            onClick={async () => {
              const result = await repeat({
                input: { eventId: shown.id, idempotencyKey: crypto.randomUUID() },
              });
              setOutcome(result);
              const next = result.kind === "done" ? result.response.eventRepeat.event : null;
              if (next) await navigate(links.eventEdit(next.id));
            }}
          >
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
      <EventTrouble outcome={outcome} />
    </Section>
  );
}
