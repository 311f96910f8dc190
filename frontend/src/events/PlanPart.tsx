import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanPart_session$key } from "../gen/PlanPart_session.graphql";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import type { Agenda } from "./useAgenda";

const modes = ["OPEN", "TAKEAWAYS", "RAPPORTEUR", "NONE"] as const;

type Props = {
  session: PlanPart_session$key;
  zone: string;
  agenda: Agenda;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
};

/** One part of the agenda: its name, length and what people write down in it. */
export function PlanPart({ session, zone, agenda, onUp, onDown }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanPart_session on Session {
        id
        title
        startsAt
        minutes
        kind
        captureMode
      }
    `,
    session,
  );
  const [title, setTitle] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<string | null>(null);
  const keepTitle = async () => {
    if (title === null) return;
    if (title === shown.title || (await agenda.edit(shown.id, { title }))) setTitle(null);
  };
  const keepMinutes = async () => {
    if (minutes === null) return;
    const count = Number(minutes);
    if (count === shown.minutes || (await agenda.edit(shown.id, { minutes: count })))
      setMinutes(null);
  };
  return (
    <li className="grid gap-3 border-t border-rule py-4">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_7rem]">
        <TextField
          label={intl.formatMessage({ id: "plan.partName" })}
          hint={shown.startsAt ? intl.formatTime(shown.startsAt, { timeZone: zone }) : undefined}
          value={title ?? shown.title}
          onChange={(change) => setTitle(change.target.value)}
          onBlur={() => void keepTitle()}
        />
        <TextField
          label={intl.formatMessage({ id: "plan.partMinutes" })}
          type="number"
          min={1}
          value={minutes ?? String(shown.minutes)}
          onChange={(change) => setMinutes(change.target.value)}
          onBlur={() => void keepMinutes()}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={intl.formatMessage({ id: "plan.partKind" })}
          value={shown.kind}
          onChange={(change) =>
            void agenda.edit(shown.id, { kind: change.target.value === "CAFE" ? "CAFE" : "PART" })
          }
          choices={[
            { value: "PART", label: intl.formatMessage({ id: "plan.kindPart" }) },
            { value: "CAFE", label: intl.formatMessage({ id: "plan.kindCafe" }) },
          ]}
        />
        <Select
          label={intl.formatMessage({ id: "plan.capture" })}
          value={shown.captureMode}
          onChange={(change) => {
            const captureMode = modes.find((one) => one === change.target.value);
            if (captureMode) void agenda.edit(shown.id, { captureMode });
          }}
          choices={[
            { value: "OPEN", label: intl.formatMessage({ id: "plan.captureOpen" }) },
            { value: "TAKEAWAYS", label: intl.formatMessage({ id: "plan.captureTakeaways" }) },
            { value: "RAPPORTEUR", label: intl.formatMessage({ id: "plan.captureRapporteur" }) },
            { value: "NONE", label: intl.formatMessage({ id: "plan.captureNone" }) },
          ]}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          busy={agenda.busy || !onUp}
          aria-label={intl.formatMessage({ id: "plan.up" }, { part: shown.title })}
          onClick={onUp}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          busy={agenda.busy || !onDown}
          aria-label={intl.formatMessage({ id: "plan.down" }, { part: shown.title })}
          onClick={onDown}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        <Button
          kind="quiet"
          busy={agenda.busy}
          aria-label={intl.formatMessage({ id: "plan.removeNamed" }, { part: shown.title })}
          onClick={() => void agenda.remove(shown.id)}
        >
          <FormattedMessage id="plan.remove" />
        </Button>
      </div>
    </li>
  );
}
