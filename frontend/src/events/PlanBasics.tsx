import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanBasics_event$key } from "../gen/PlanBasics_event.graphql";
import { refusalFor } from "../relay/useAct";
import { Select } from "../ui/Select";
import { instantAt, localAt } from "./instant";
import { PlanField } from "./PlanField";
import type { Planning } from "./usePlan";
import { dayAndHours, sameClock } from "./when";

const lengths = [30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480, 960, 1440, 2880];

type Props = { event: PlanBasics_event$key; planning: Planning };

/** The little that announces an event: title, when, where. */
export function PlanBasics({ event, planning }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanBasics_event on Event {
        title
        startsAt
        endsAt
        zone
        place
        link
      }
    `,
    event,
  );
  const { startsAt, endsAt, zone } = shown;
  const minutes =
    startsAt && endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : 120;
  const duration = (count: number) =>
    count < 60
      ? intl.formatMessage({ id: "events.minutes" }, { count })
      : intl.formatMessage({ id: "events.hours" }, { count: count / 60 });
  const zones = Intl.supportedValuesOf("timeZone");
  return (
    <div className="grid gap-6">
      <PlanField
        planning={planning}
        name="title"
        stored={shown.title}
        change={(title) => ({ title })}
        label={<FormattedMessage id="events.newName" />}
        hint={<FormattedMessage id="events.newNameHint" />}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <PlanField
          planning={planning}
          name="startsAt"
          type="datetime-local"
          stored={startsAt ? localAt(startsAt, zone) : ""}
          change={(local) => ({ startsAt: instantAt(local, zone) })}
          label={<FormattedMessage id="events.starts" />}
          hint={
            <>
              <FormattedMessage id="events.startsHint" values={{ zone }} />
              {startsAt && !sameClock(startsAt, zone) ? (
                <span className="block">
                  <FormattedMessage
                    id="events.yourTime"
                    values={{ time: dayAndHours(intl, startsAt, endsAt) }}
                  />
                </span>
              ) : null}
            </>
          }
        />
        <Select
          label={<FormattedMessage id="events.lasts" />}
          value={String(minutes)}
          onChange={(change) => void planning.save({ minutes: Number(change.target.value) })}
          choices={[...new Set([...lengths, minutes])]
            .sort((a, b) => a - b)
            .map((count) => ({ value: String(count), label: duration(count) }))}
          error={refusalFor(planning.outcome, "minutes")}
        />
      </div>
      <Select
        label={<FormattedMessage id="plan.zone" />}
        value={zone}
        onChange={(change) => {
          const chosen = change.target.value;
          // Clocks at the place go on showing the same time.
          const moved = startsAt ? instantAt(localAt(startsAt, zone), chosen) : null;
          void planning.save(moved ? { zone: chosen, startsAt: moved } : { zone: chosen });
        }}
        choices={[...new Set([...zones, zone])].map((name) => ({ value: name, label: name }))}
      />
      <PlanField
        planning={planning}
        name="place"
        stored={shown.place}
        change={(place) => ({ place })}
        label={<FormattedMessage id="events.place" />}
        hint={<FormattedMessage id="events.placeHint" />}
      />
      <PlanField
        planning={planning}
        name="link"
        type="url"
        stored={shown.link ?? ""}
        change={(link) => ({ link: link.trim() || null })}
        label={<FormattedMessage id="events.link" />}
        hint={<FormattedMessage id="events.linkHint" />}
      />
    </div>
  );
}
