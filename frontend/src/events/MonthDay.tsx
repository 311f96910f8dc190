import { FormattedMessage, useIntl } from "react-intl";
import type { MonthEvent_event$key } from "../gen/MonthEvent_event.graphql";
import { classes } from "../ui/classes";
import { MonthEvent } from "./MonthEvent";
import { dayKey } from "./month";
import { isOwn } from "./words";

const most = 3;

type Props = {
  date: Date;
  outside: boolean;
  today: boolean;
  /** Where Tab enters the leaf. */
  reachable: boolean;
  events: readonly ({
    readonly id: string;
    readonly viewerRegistration: { readonly state: string } | null | undefined;
  } & MonthEvent_event$key)[];
};

/** A day of the leaf. On a phone it shows how many, and leads to the list below. */
export function MonthDay({ date, outside, today, reachable, events }: Props) {
  const intl = useIntl();
  const key = dayKey(date);
  const spoken = intl.formatMessage(
    { id: "events.monthDay" },
    {
      day: intl.formatDate(date, { weekday: "long", day: "numeric", month: "long" }),
      count: events.length,
    },
  );
  return (
    <td
      tabIndex={reachable ? 0 : -1}
      data-day={key}
      aria-label={spoken}
      aria-current={today ? "date" : undefined}
      className={classes(
        "h-14 min-w-0 border-t border-l border-rule p-1 align-top first:border-l-0 md:h-29 md:p-2",
        outside && "bg-well text-soft",
      )}
    >
      <span
        aria-hidden="true"
        className={classes(
          "inline-flex size-7 items-center justify-center rounded-full font-title text-[1.125rem]",
          today && "bg-ink text-paper",
        )}
      >
        {date.getDate()}
      </span>
      {events.length > 0 ? (
        <>
          <a
            href={`#${key}`}
            aria-label={spoken}
            className="flex min-h-6 items-center justify-center gap-1 md:hidden"
          >
            {events.slice(0, most).map(({ id, viewerRegistration }) => (
              <span
                key={id}
                className={classes(
                  "size-2 rounded-full",
                  isOwn(viewerRegistration) ? "bg-you" : "bg-ink",
                )}
              />
            ))}
          </a>
          <ul className="mt-1 hidden gap-2 md:grid">
            {events.slice(0, most).map((event) => (
              <li key={event.id}>
                <MonthEvent event={event} />
              </li>
            ))}
            {events.length > most ? (
              <li>
                <a href={`#${key}`} className="pl-2.5 text-[0.8125rem] font-bold">
                  <FormattedMessage
                    id="events.monthMore"
                    values={{ count: events.length - most }}
                  />
                </a>
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
    </td>
  );
}
