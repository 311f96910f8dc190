import { useRef, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay/hooks";
import type { EventEditInput, usePlanMutation } from "../gen/usePlanMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";

// All that a plan shows; what comes back after each change is what the page shows next.
graphql`
  fragment usePlan_event on Event {
    id
    revision
    state
    title
    purpose
    format
    questions
    startsAt
    endsAt
    zone
    place
    isOnline
    link
    preReading
    admission
    capacity
    onlineCapacity
    number
    host {
      id
      name
    }
    language
    isDetached
  }
`;

export type PlanChange = Omit<EventEditInput, "eventId" | "revision" | "idempotencyKey" | "scope">;
export type PlanScope = "THIS" | "FOLLOWING" | "ALL";
type PlanStatus = "untouched" | "saving" | "saved" | "waiting";

export type Planning = {
  save: (change: PlanChange) => Promise<boolean>;
  status: PlanStatus;
  outcome: Outcome<unknown> | null;
  /** What somebody else changed while it was being written here; both are kept in sight. */
  contested: readonly string[];
  scope: PlanScope;
  setScope: (scope: PlanScope) => void;
  /** The revision as it is now, for acts beside the plan. */
  revision: () => number;
};

/** Saves a plan as it is written: one change after the other, each on the newest revision. */
export function usePlan(eventId: string): Planning {
  const environment = useRelayEnvironment();
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const [status, setStatus] = useState<PlanStatus>("untouched");
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [contested, setContested] = useState<readonly string[]>([]);
  const [scope, setScope] = useState<PlanScope>("THIS");
  const [act] = useAct<usePlanMutation>(graphql`
    mutation usePlanMutation($input: EventEditInput!) {
      eventEdit(input: $input) {
        event {
          ...usePlan_event @relay(mask: false)
          ...PlanAnnounce_event
          ...PlanScopeChoice_event
          ...PlanAims_event
          ...PlanPeople_event
          ...PlanAgenda_event
          ...PlanSeries_event
          ...PlanFate_event
          viewerCanAnnounce
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const revision = () => Number(environment.getStore().getSource().get(eventId)?.["revision"] ?? 0);
  const save = (change: PlanChange) => {
    const fields = Object.keys(change);
    const saved = before.current.then(async () => {
      setStatus("saving");
      const result = await act({
        input: { eventId, revision: revision(), scope, ...change },
      });
      setOutcome(result);
      const conflict =
        result.kind === "refused" && result.refusals.some(({ code }) => code === "CONFLICT");
      setContested((list) =>
        conflict
          ? [...new Set([...list, ...fields])]
          : list.filter((field) => !fields.includes(field)),
      );
      setStatus(result.kind === "done" ? "saved" : "waiting");
      return result.kind === "done";
    });
    before.current = saved;
    return saved;
  };
  return { save, status, outcome, contested, scope, setScope, revision };
}
