import { FormattedMessage, useIntl } from "react-intl";
import { Disclosure } from "../ui/Disclosure";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { formats } from "./formats";
import { formatWord } from "./words";

type Home = { readonly id: string; readonly name: string; readonly zone: string };
type Props = {
  homes: readonly Home[];
  home: Home | undefined;
  onHome: (id: string) => void;
  refused: (field: string) => string | undefined;
};

const lengths = [30, 60, 90, 120, 180, 240, 360, 480];

/** What a plan can say: the little that announces it in sight, the rest one press away. */
export function EventFields({ homes, home, onHome, refused }: Props) {
  const intl = useIntl();
  const duration = (minutes: number) =>
    minutes < 60
      ? intl.formatMessage({ id: "events.minutes" }, { count: minutes })
      : intl.formatMessage({ id: "events.hours" }, { count: minutes / 60 });
  return (
    <>
      {homes.length > 1 ? (
        <Select
          label={<FormattedMessage id="events.newCommunity" />}
          value={home?.id ?? ""}
          onChange={(event) => onHome(event.target.value)}
          choices={homes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <p className="font-title text-[1.375rem] italic text-soft">{home?.name}</p>
      )}
      <TextField
        name="title"
        label={<FormattedMessage id="events.newName" />}
        hint={<FormattedMessage id="events.newNameHint" />}
        error={refused("title")}
        autoComplete="off"
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="startsAt"
          type="datetime-local"
          label={<FormattedMessage id="events.starts" />}
          hint={<FormattedMessage id="events.startsHint" values={{ zone: home?.zone ?? "" }} />}
          error={refused("startsAt")}
        />
        <Select
          name="minutes"
          label={<FormattedMessage id="events.lasts" />}
          defaultValue="120"
          choices={lengths.map((minutes) => ({
            value: String(minutes),
            label: duration(minutes),
          }))}
          error={refused("minutes")}
        />
      </div>
      <TextField
        name="place"
        label={<FormattedMessage id="events.place" />}
        hint={<FormattedMessage id="events.placeHint" />}
        error={refused("place")}
      />
      <TextField
        name="link"
        type="url"
        inputMode="url"
        label={<FormattedMessage id="events.link" />}
        hint={<FormattedMessage id="events.linkHint" />}
        error={refused("link")}
      />
      <Disclosure summary={<FormattedMessage id="events.newMore" />}>
        <div className="grid gap-6 pt-2">
          <TextArea
            name="purpose"
            label={<FormattedMessage id="events.purpose" />}
            hint={<FormattedMessage id="events.purposeHint" />}
            error={refused("purpose")}
          />
          <Select
            name="format"
            label={<FormattedMessage id="events.filterFormat" />}
            choices={formats.map((format) => ({ value: format, label: formatWord(intl, format) }))}
            error={refused("format")}
          />
          {[1, 2, 3].map((number) => (
            <TextField
              key={number}
              name={`question${number}`}
              label={<FormattedMessage id="events.newQuestion" values={{ number }} />}
              error={number === 1 ? refused("questions") : undefined}
            />
          ))}
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField
              name="capacity"
              type="number"
              min={0}
              label={<FormattedMessage id="events.capacity" />}
              hint={<FormattedMessage id="events.capacityHint" />}
              error={refused("capacity")}
            />
            <TextField
              name="onlineCapacity"
              type="number"
              min={0}
              label={<FormattedMessage id="events.onlineCapacity" />}
              hint={<FormattedMessage id="events.capacityHint" />}
              error={refused("onlineCapacity")}
            />
          </div>
        </div>
      </Disclosure>
    </>
  );
}
