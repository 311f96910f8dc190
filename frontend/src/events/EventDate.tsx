import { FormattedMessage, useIntl } from "react-intl";
import { classes } from "../ui/classes";

/** The day of an event as a calendar leaf: the numeral large, the month and weekday below. */
export function EventDate({ at, yours }: { at: string | null | undefined; yours?: boolean }) {
  const intl = useIntl();
  if (!at) {
    return (
      <p className="text-meta text-soft">
        <FormattedMessage id="events.noDate" />
      </p>
    );
  }
  const year = intl.formatDate(at, { year: "numeric" });
  const thisYear = intl.formatDate(new Date(), { year: "numeric" });
  return (
    <time dateTime={at} className={classes("block leading-none", yours && "text-you")}>
      <span className="block font-title text-[2.25rem]">
        {intl.formatDate(at, { day: "numeric" })}
      </span>
      <span className={classes("mt-1.5 block text-meta", yours ? "font-bold" : "text-soft")}>
        {intl.formatDate(at, { month: "short" })} {year === thisYear ? null : year}
        <span className="block font-normal text-soft">
          {intl.formatDate(at, { weekday: "short" })}
        </span>
      </span>
    </time>
  );
}
