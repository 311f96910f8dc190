import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventPhases_event$key } from "../gen/EventPhases_event.graphql";
import { phaseWord } from "../i18n/words";
import { Phase, type PhaseCode } from "../marks/Phase";
import { classes } from "../ui/classes";
import { EventAfter } from "./EventAfter";
import { EventAnswer } from "./EventAnswer";
import { EventNow } from "./EventNow";
import { standsAt } from "./when";

const order: readonly PhaseCode[] = ["BEFORE", "DURING", "AFTER"];

/** The rail of an event: come, learn, share. The present phase holds the next thing to do. */
export function EventPhases({ event }: { event: EventPhases_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment EventPhases_event on Event {
        state
        phase
        startsAt
        endsAt
        confirmedCount
        onlineConfirmedCount
        ...EventAnswer_event
        ...EventNow_event
        ...EventAfter_event
      }
    `,
    event,
  );
  const came = shown.confirmedCount + shown.onlineConfirmedCount;
  const body: Record<PhaseCode, ReactNode> = {
    BEFORE:
      shown.phase === "AFTER" ? (
        <FormattedMessage id="events.registered" values={{ count: came }} />
      ) : (
        <EventAnswer event={shown} />
      ),
    DURING: <EventNow event={shown} />,
    AFTER: <EventAfter event={shown} />,
  };
  return (
    <ol aria-label={intl.formatMessage({ id: "events.phases" })}>
      {order.map((phase) => {
        const here = shown.phase === phase;
        return (
          <li
            key={phase}
            aria-current={here ? "step" : undefined}
            className={classes(
              "border-l-2 pb-6 pl-4 last:pb-1",
              here ? "border-ink" : "border-rule",
            )}
          >
            <p className={classes("text-meta", here ? "font-bold" : "text-soft")}>
              <Phase phase={phase}>{here ? standsAt(intl, shown) : phaseWord(intl, phase)}</Phase>
            </p>
            <h2 className={classes("mt-1 text-entry", !here && "text-soft")}>
              <PhaseName phase={phase} />
            </h2>
            <div className={classes("mt-2 text-meta", !here && "text-soft")}>{body[phase]}</div>
          </li>
        );
      })}
    </ol>
  );
}

function PhaseName({ phase }: { phase: PhaseCode }) {
  switch (phase) {
    case "BEFORE":
      return <FormattedMessage id="events.come" />;
    case "DURING":
      return <FormattedMessage id="events.learn" />;
    case "AFTER":
      return <FormattedMessage id="events.share" />;
  }
}
