import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { ActionFormMutation } from "../gen/ActionFormMutation.graphql";
import type { ActionFormQuery } from "../gen/ActionFormQuery.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { ActTrouble } from "./ActTrouble";

/** Writes down what somebody takes on, by when. */
export function ActionForm({ id, onDone }: { id: string; onDone: () => void }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { event } = useLazyLoadQuery<ActionFormQuery>(
    graphql`
      query ActionFormQuery($id: ID!) {
        event(id: $id) {
          registrations(first: 100) {
            nodes {
              state
              attendance
              person {
                id
                name
              }
            }
          }
        }
      }
    `,
    { id },
  );
  const [act, busy] = useAct<ActionFormMutation>(graphql`
    mutation ActionFormMutation($input: ActionItemAddInput!) {
      actionItemAdd(input: $input) {
        event {
          ...Actions_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const people = (event?.registrations.nodes ?? []).flatMap(({ person, attendance, state }) =>
    person && attendance !== "ABSENT" && (state === "CONFIRMED" || attendance !== "UNKNOWN")
      ? [{ value: person.id, label: person.name }]
      : [],
  );
  const submit = async (press: FormEvent<HTMLFormElement>) => {
    press.preventDefault();
    const form = new FormData(press.currentTarget);
    const said = (name: string) => String(form.get(name) ?? "").trim();
    const input = {
      eventId: id,
      text: said("text"),
      ownerId: said("owner") || null,
      dueOn: said("due") || null,
      idempotencyKey: crypto.randomUUID(),
    };
    const result = await act({ input });
    setOutcome(result);
    if (result.kind !== "done") return;
    say(intl.formatMessage({ id: "reviewing.saidAdded" }));
    onDone();
  };
  return (
    <form onSubmit={(press) => void submit(press)} className="mt-4 grid max-w-measure gap-4">
      <TextField
        label={<FormattedMessage id="reviewing.actionText" />}
        name="text"
        required
        maxLength={300}
        error={refusalFor(outcome, "text")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={<FormattedMessage id="reviewing.actionOwner" />}
          name="owner"
          choices={[
            { value: "", label: intl.formatMessage({ id: "reviewing.actionNobody" }) },
            ...people.sort((one, other) => one.label.localeCompare(other.label)),
          ]}
        />
        <TextField
          label={<FormattedMessage id="reviewing.actionDue" />}
          name="due"
          type="date"
          error={refusalFor(outcome, "dueOn")}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          <FormattedMessage id="reviewing.saveAction" />
        </Button>
        <Button kind="quiet" onClick={onDone}>
          <FormattedMessage id="reviewing.leaveIt" />
        </Button>
      </div>
      <ActTrouble outcome={outcome} />
    </form>
  );
}
