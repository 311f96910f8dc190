import { FormattedMessage, useIntl } from "react-intl";
import { EventPersonField } from "../events/EventPersonField";
import { useRoster } from "../events/useRoster";
import { Select } from "../ui/Select";
import type { Table } from "./here";
import type { Speaker } from "./speaker";

type Props = {
  event: string;
  /** Who writes. */
  writer: string;
  /** The tables that a host speaks for; none where people speak for themselves. */
  tables: readonly Table[];
  speaker: Speaker | null;
  onChange: (speaker: Speaker | null) => void;
};

/** For those who run the event: whose words they write down. */
export function CaptureFor({ event, writer, tables, speaker, onChange }: Props) {
  const intl = useIntl();
  const people = useRoster(event).filter(({ id }) => id !== writer);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <EventPersonField
        people={people}
        label={<FormattedMessage id="capture.forPerson" />}
        nobody={intl.formatMessage({ id: "capture.forMyself" })}
        hint={<FormattedMessage id="capture.forHint" />}
        value={speaker?.kind === "person" ? speaker.id : null}
        onChange={(one) => onChange(one ? { kind: "person", id: one.id, name: one.name } : null)}
      />
      {tables.length > 0 ? (
        <Select
          label={<FormattedMessage id="capture.forTable" />}
          value={speaker?.kind === "table" ? String(speaker.number) : ""}
          onChange={({ target }) =>
            onChange(target.value ? { kind: "table", number: Number(target.value) } : null)
          }
          choices={[
            { value: "", label: intl.formatMessage({ id: "capture.noTable" }) },
            ...tables.map(({ number, topic }) => ({
              value: String(number),
              label: topic
                ? `${intl.formatMessage({ id: "capture.table" }, { number })}: ${topic}`
                : intl.formatMessage({ id: "capture.table" }, { number }),
            })),
          ]}
        />
      ) : null}
    </div>
  );
}
