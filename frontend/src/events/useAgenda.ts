import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql, useRelayEnvironment } from "react-relay/hooks";
import type { useAgendaAddMutation } from "../gen/useAgendaAddMutation.graphql";
import type { SessionEditInput, useAgendaEditMutation } from "../gen/useAgendaEditMutation.graphql";
import type { useAgendaOrderMutation } from "../gen/useAgendaOrderMutation.graphql";
import type { useAgendaRemoveMutation } from "../gen/useAgendaRemoveMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import type { PlanScope } from "./usePlan";

graphql`
  fragment useAgenda_event on Event {
    id
    revision
    sessions(first: 60) {
      nodes {
        id
        title
        summary
        startsAt
        minutes
        kind
        captureMode
      }
    }
  }
`;

type Change = Omit<SessionEditInput, "sessionId" | "revision" | "scope" | "idempotencyKey">;

export type Agenda = {
  add: (title: string) => Promise<boolean>;
  edit: (sessionId: string, change: Change) => Promise<boolean>;
  remove: (sessionId: string) => Promise<boolean>;
  order: (sessionIds: readonly string[], place: number) => Promise<boolean>;
  busy: boolean;
  outcome: Outcome<unknown> | null;
};

/** Changes of an agenda, each on the newest revision of its event, as far in its series as is said. */
export function useAgenda(eventId: string, scope: PlanScope): Agenda {
  const intl = useIntl();
  const say = useAnnounce();
  const environment = useRelayEnvironment();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [actAdd, adding] = useAct<useAgendaAddMutation>(graphql`
    mutation useAgendaAddMutation($input: SessionAddInput!) {
      sessionAdd(input: $input) {
        event {
          ...useAgenda_event @relay(mask: false)
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [actEdit, editing] = useAct<useAgendaEditMutation>(graphql`
    mutation useAgendaEditMutation($input: SessionEditInput!) {
      sessionEdit(input: $input) {
        event {
          ...useAgenda_event @relay(mask: false)
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [actRemove, removing] = useAct<useAgendaRemoveMutation>(graphql`
    mutation useAgendaRemoveMutation($input: SessionRemoveInput!) {
      sessionRemove(input: $input) {
        event {
          ...useAgenda_event @relay(mask: false)
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [actOrder, ordering] = useAct<useAgendaOrderMutation>(graphql`
    mutation useAgendaOrderMutation($input: AgendaOrderInput!) {
      agendaOrder(input: $input) {
        event {
          ...useAgenda_event @relay(mask: false)
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
  const done = (result: Outcome<unknown>, said?: string) => {
    setOutcome(result);
    if (result.kind === "done" && said) say(said);
    return result.kind === "done";
  };
  return {
    add: async (title) =>
      done(
        await actAdd({ input: { eventId, revision: revision(), scope, title } }),
        intl.formatMessage({ id: "plan.saidAdded" }),
      ),
    edit: async (sessionId, change) =>
      done(await actEdit({ input: { sessionId, revision: revision(), scope, ...change } })),
    remove: async (sessionId) =>
      done(
        await actRemove({ input: { sessionId, revision: revision(), scope } }),
        intl.formatMessage({ id: "plan.saidRemoved" }),
      ),
    order: async (sessionIds, place) =>
      done(
        await actOrder({ input: { eventId, revision: revision(), scope, sessionIds } }),
        intl.formatMessage({ id: "plan.saidMoved" }, { place }),
      ),
    busy: adding || editing || removing || ordering,
    outcome,
  };
}
