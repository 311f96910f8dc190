import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventNextEndMutation } from "../gen/EventNextEndMutation.graphql";
import type { EventNextQuery } from "../gen/EventNextQuery.graphql";
import type { EventNextStartMutation } from "../gen/EventNextStartMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { NextAfter } from "../reviewing/NextAfter";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { EventTrouble } from "./EventTrouble";
import { useRepeat } from "./useRepeat";

const after = ["HELD", "REVIEWING", "CLOSED", "CANCELLED"];

/** The one thing that those who run the event do next. */
export function EventNext({ id }: { id: string }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { event } = useLazyLoadQuery<EventNextQuery>(
    graphql`
      query EventNextQuery($id: ID!) {
        event(id: $id) {
          id
          state
          viewerCanStart
          viewerCanEnd
          viewerCanEdit
          viewerCanRepeat
          ...NextAfter_event
          waiting: registrations(state: PENDING, first: 1) {
            totalCount
          }
        }
      }
    `,
    { id },
    { fetchPolicy: "store-and-network" },
  );
  const [start, starting] = useAct<EventNextStartMutation>(graphql`
    mutation EventNextStartMutation($input: EventStartInput!) {
      eventStart(input: $input) {
        event {
          ...EventPhases_event
          ...EventSteps_event
          viewerCanStart
          viewerCanEnd
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [end, ending] = useAct<EventNextEndMutation>(graphql`
    mutation EventNextEndMutation($input: EventEndInput!) {
      eventEnd(input: $input) {
        event {
          ...EventPhases_event
          ...EventSteps_event
          viewerCanStart
          viewerCanEnd
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const { repeat, busy: repeating, outcome: repeated } = useRepeat(id);
  if (!event) return null;
  const told = async (result: Promise<Outcome<unknown>>, words: string) => {
    const done = await result;
    setOutcome(done);
    if (done.kind === "done") say(words);
  };
  const input = { eventId: event.id, idempotencyKey: crypto.randomUUID() };
  const waiting = event.waiting.totalCount;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span className="text-meta text-soft">
        <FormattedMessage id="plan.next" />
      </span>
      {event.viewerCanEnd ? (
        <Button
          busy={ending}
          onClick={() => void told(end({ input }), intl.formatMessage({ id: "plan.saidOver" }))}
        >
          <FormattedMessage id="plan.nextEnd" />
        </Button>
      ) : waiting > 0 ? (
        <a href="#roster" className="font-bold underline">
          <FormattedMessage id="plan.nextAnswer" values={{ count: waiting }} />
        </a>
      ) : event.viewerCanStart ? (
        <Button
          busy={starting}
          onClick={() => void told(start({ input }), intl.formatMessage({ id: "plan.saidBegun" }))}
        >
          <FormattedMessage id="plan.nextBegin" />
        </Button>
      ) : event.state === "POSTPONED" && event.viewerCanEdit ? (
        <Go to={links.eventEdit(event.id, "startsAt")} className="font-bold underline">
          <FormattedMessage id="plan.nextDate" />
        </Go>
      ) : event.state === "ANNOUNCED" ? (
        <a href="#tell" className="font-bold underline">
          <FormattedMessage id="plan.nextShare" />
        </a>
      ) : (
        <NextAfter event={event} />
      )}
      {event.viewerCanRepeat && after.includes(event.state) ? (
        <Button busy={repeating} onClick={() => void repeat()}>
          <FormattedMessage id="plan.repeat" />
        </Button>
      ) : null}
      <EventTrouble outcome={outcome} />
      <EventTrouble outcome={repeated} />
    </div>
  );
}
