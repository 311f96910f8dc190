import { graphql } from "react-relay/hooks";
import type { useAnnounceNowMutation } from "../gen/useAnnounceNowMutation.graphql";
import { useAct } from "../relay/useAct";

/** Announces an event that was drafted a moment ago. */
export function useAnnounceNow() {
  const [act, busy] = useAct<useAnnounceNowMutation>(graphql`
    mutation useAnnounceNowMutation($input: EventAnnounceInput!) {
      eventAnnounce(input: $input) {
        event {
          id
          ...PlanAnnounce_event
          ...PlanSeries_event
          ...PlanFate_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const announce = (event: { readonly id: string; readonly revision: number }) =>
    act({
      input: {
        eventId: event.id,
        revision: event.revision,
        idempotencyKey: crypto.randomUUID(),
      },
    });
  return [announce, busy] as const;
}
