import { FormattedMessage, useIntl } from "react-intl";
import type { EventEntry_event$key } from "../gen/EventEntry_event.graphql";
import { classes } from "../ui/classes";
import { EventEntry } from "./EventEntry";
import { dayKey } from "./month";

type Props = {
  days: readonly Date[];
  byDay: ReadonlyMap<string, readonly ({ readonly id: string } & EventEntry_event$key)[]>;
};

/** The same month as a list: the whole of it on a phone, full days on a wide screen. */
export function MonthDays({ days, byDay }: Props) {
  const intl = useIntl();
  const filled = days.filter((date) => byDay.has(dayKey(date)));
  if (filled.length === 0) {
    return (
      <p className="py-8 text-soft">
        <FormattedMessage id="events.monthEmpty" />
      </p>
    );
  }
  return filled.map((date) => {
    const events = byDay.get(dayKey(date)) ?? [];
    return (
      <section
        key={dayKey(date)}
        id={dayKey(date)}
        className={classes("mt-10", events.length <= 3 && "md:hidden")}
      >
        <h3 className="mb-3 text-[1.25rem]">
          {intl.formatDate(date, { weekday: "long", day: "numeric", month: "long" })}
        </h3>
        {events.map((event) => (
          <EventEntry key={event.id} event={event} level={3} />
        ))}
      </section>
    );
  });
}
