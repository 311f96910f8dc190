import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanPeople_event$key } from "../gen/PlanPeople_event.graphql";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EventTrouble } from "./EventTrouble";
import type { Planning } from "./usePlan";

type Props = { event: PlanPeople_event$key; planning: Planning };

/** Who runs the event and what each one does; members of the community, one press each. */
export function PlanPeople({ event, planning }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanPeople_event on Event {
        team(first: 30) {
          nodes {
            duty
            person {
              id
              name
            }
          }
        }
        community {
          members(first: 100) {
            nodes {
              person {
                id
                name
              }
            }
          }
        }
      }
    `,
    event,
  );
  const team = shown.team.nodes.flatMap(({ person, duty }) =>
    person ? [{ ...person, duty }] : [],
  );
  const others = (shown.community?.members.nodes ?? []).flatMap(({ person }) =>
    person && !team.some(({ id }) => id === person.id) ? [person] : [],
  );
  const save = (list: readonly { id: string; duty: string }[]) =>
    void planning.save({ team: list.map(({ id, duty }) => ({ personId: id, duty })) });
  return (
    <Section title={<FormattedMessage id="events.team" />}>
      <ul className="mb-4 grid gap-3">
        {team.map((one) => (
          <li key={one.id} className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_14rem_auto]">
            <span className="self-center font-bold">{one.name}</span>
            <Duty
              name={one.name}
              stored={one.duty}
              onKeep={(duty) => save(team.map((it) => (it.id === one.id ? { ...it, duty } : it)))}
            />
            <Button
              kind="quiet"
              aria-label={intl.formatMessage({ id: "plan.removeNamed" }, { part: one.name })}
              onClick={() => save(team.filter(({ id }) => id !== one.id))}
            >
              <FormattedMessage id="plan.remove" />
            </Button>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Select
          label={intl.formatMessage({ id: "plan.addPerson" })}
          value=""
          onChange={(change) => save([...team, { id: change.target.value, duty: "" }])}
          choices={[
            { value: "", label: intl.formatMessage({ id: "plan.choosePerson" }), disabled: true },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <EventTrouble outcome={planning.contested.includes("team") ? planning.outcome : null} />
    </Section>
  );
}

function Duty(props: { name: string; stored: string; onKeep: (duty: string) => void }) {
  const intl = useIntl();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      label={intl.formatMessage({ id: "plan.duty" }, { name: props.name })}
      value={draft ?? props.stored}
      maxLength={300}
      onChange={(change) => setDraft(change.target.value)}
      onBlur={() => {
        if (draft !== null && draft !== props.stored) props.onKeep(draft);
        setDraft(null);
      }}
    />
  );
}
