import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { EventPersonField } from "../events/EventPersonField";
import { useRoster } from "../events/useRoster";
import { type Outcome, refusalFor } from "../relay/useAct";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { ActTrouble } from "./ActTrouble";
import { isPast } from "./due";

export type Action = { text: string; ownerId: string | null; dueOn: string | null };
type Owner = { readonly id: string; readonly name: string };
export type Stored = { text: string; owner: Owner | null; dueOn: string | null };

type Props = {
  /** The event, whose people may take something on. */
  id: string;
  zone: string;
  stored: Stored;
  busy: boolean;
  outcome: Outcome<unknown> | null;
  onKeep: (action: Action) => void;
  /** Hears of each change before it is kept. */
  onWrite?: (written: Stored) => void;
  onLeave: () => void;
  /** What else can be done with it. */
  more?: ReactNode;
};

/** Who does what by when, to write or to change. */
export function ActionFields({
  id,
  zone,
  stored,
  busy,
  outcome,
  onKeep,
  onWrite,
  onLeave,
  more,
}: Props) {
  const intl = useIntl();
  const [written, setWritten] = useState(stored);
  const { text, owner, dueOn } = written;
  const due = dueOn ?? "";
  const write = (change: Partial<Stored>) => {
    const now = { ...written, ...change };
    setWritten(now);
    onWrite?.(now);
  };
  const roster = useRoster(id);
  const here = stored.owner;
  const people =
    here && !roster.some((one) => one.id === here.id)
      ? [{ ...here, inHall: true }, ...roster]
      : roster;
  const submit = (press: FormEvent) => {
    press.preventDefault();
    onKeep({ text: text.trim(), ownerId: owner?.id ?? null, dueOn });
  };
  return (
    <form onSubmit={submit} className="grid max-w-measure gap-4">
      <TextField
        label={<FormattedMessage id="reviewing.actionText" />}
        required
        maxLength={300}
        value={text}
        onChange={({ target }) => write({ text: target.value })}
        error={refusalFor(outcome, "text")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <EventPersonField
          people={people}
          label={<FormattedMessage id="reviewing.actionOwner" />}
          nobody={intl.formatMessage({ id: "reviewing.actionNobody" })}
          value={owner?.id ?? null}
          onChange={(chosen) => write({ owner: chosen })}
          error={refusalFor(outcome, "ownerId")}
        />
        <TextField
          label={<FormattedMessage id="reviewing.actionDue" />}
          type="date"
          value={due}
          onChange={({ target }) => write({ dueOn: target.value || null })}
          hint={isPast(due, zone) ? <FormattedMessage id="reviewing.duePast" /> : undefined}
          error={refusalFor(outcome, "dueOn")}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          <FormattedMessage id="reviewing.saveAction" />
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          <FormattedMessage id="reviewing.leaveIt" />
        </Button>
        {more}
      </div>
      <ActTrouble outcome={outcome} />
    </form>
  );
}
