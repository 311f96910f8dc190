import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanAgenda_event$key } from "../gen/PlanAgenda_event.graphql";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { TextField } from "../ui/TextField";
import { EventTrouble } from "./EventTrouble";
import { PlanPart } from "./PlanPart";
import { useAgenda } from "./useAgenda";
import type { Planning } from "./usePlan";

type Props = { event: PlanAgenda_event$key; planning: Planning };

/** The agenda: parts one after the other, moved with buttons; times follow by themselves. */
export function PlanAgenda({ event, planning }: Props) {
  const intl = useIntl();
  const [title, setTitle] = useState("");
  const shown = useFragment(
    graphql`
      fragment PlanAgenda_event on Event {
        id
        zone
        startsAt
        endsAt
        sessions(first: 60) {
          nodes {
            id
            minutes
            ...PlanPart_session
          }
        }
      }
    `,
    event,
  );
  const agenda = useAgenda(shown.id, planning.scope);
  const parts = shown.sessions.nodes;
  const ids = parts.map(({ id }) => id);
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const length =
    shown.startsAt && shown.endsAt
      ? Math.round((Date.parse(shown.endsAt) - Date.parse(shown.startsAt)) / 60_000)
      : null;
  const move = (from: number, to: number) => {
    const order = [...ids];
    const [part] = order.splice(from, 1);
    if (part === undefined) return;
    order.splice(to, 0, part);
    void agenda.order(order, to + 1);
  };
  return (
    <Section id="agenda" title={<FormattedMessage id="events.agenda" />}>
      {parts.length === 0 ? (
        <p className="mb-4 text-soft">
          <FormattedMessage id="plan.agendaEmpty" />
        </p>
      ) : (
        <ol>
          {parts.map((part, index) => (
            <PlanPart
              key={part.id}
              session={part}
              zone={shown.zone}
              agenda={agenda}
              onUp={index > 0 ? () => move(index, index - 1) : undefined}
              onDown={index < parts.length - 1 ? () => move(index, index + 1) : undefined}
            />
          ))}
        </ol>
      )}
      {length !== null && total > length ? (
        <p role="status" className="mb-4 font-bold">
          <FormattedMessage id="plan.agendaLong" values={{ count: total - length }} />
        </p>
      ) : null}
      <form
        className="grid items-end gap-3 border-t border-rule pt-4 sm:grid-cols-[minmax(0,1fr)_auto]"
        onSubmit={async (submit) => {
          submit.preventDefault();
          if (await agenda.add(title)) setTitle("");
        }}
      >
        <TextField
          label={intl.formatMessage({ id: "plan.partNew" })}
          value={title}
          onChange={(change) => setTitle(change.target.value)}
        />
        <Button type="submit" busy={agenda.busy}>
          <FormattedMessage id="plan.partAdd" />
        </Button>
      </form>
      <EventTrouble outcome={agenda.outcome} />
    </Section>
  );
}
