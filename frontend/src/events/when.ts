import type { IntlShape } from "react-intl";

type Timed = {
  readonly state: string;
  readonly phase: string;
  readonly startsAt: string | null | undefined;
  readonly endsAt: string | null | undefined;
};

const day = 24 * 60 * 60 * 1000;

/** How far a moment is from now, in whole days or, within the day, in hours. */
function distance(intl: IntlShape, moment: Date, now: Date): string {
  const hours = Math.round((moment.getTime() - now.getTime()) / (day / 24));
  if (Math.abs(hours) < 12) return intl.formatRelativeTime(hours, "hour", { numeric: "auto" });
  const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(moment) - midnight(now)) / day);
  if (Math.abs(days) < 60) return intl.formatRelativeTime(days, "day", { numeric: "auto" });
  const months = Math.round(days / 30.4);
  if (Math.abs(months) < 22) return intl.formatRelativeTime(months, "month", { numeric: "auto" });
  return intl.formatRelativeTime(Math.round(months / 12), "year", { numeric: "auto" });
}

/** Where an event stands, in words: "Before, in 18 days". */
export function standsAt(intl: IntlShape, event: Timed, now = new Date()): string {
  if (event.state === "DRAFT") return intl.formatMessage({ id: "events.stateDraft" });
  if (event.state === "CANCELLED") return intl.formatMessage({ id: "events.stateCancelled" });
  if (event.state === "POSTPONED") return intl.formatMessage({ id: "events.statePostponed" });
  if (event.phase === "DURING") return intl.formatMessage({ id: "events.duringNow" });
  const moment = event.phase === "AFTER" ? event.endsAt : event.startsAt;
  if (!moment) return intl.formatMessage({ id: "events.noDate" });
  // One that was ended early is over all the same.
  const at = new Date(moment);
  const when = distance(intl, event.phase === "AFTER" && at > now ? now : at, now);
  return event.phase === "AFTER"
    ? intl.formatMessage({ id: "events.afterWhen" }, { when })
    : intl.formatMessage({ id: "events.beforeWhen" }, { when });
}

/** The day and the hours: "Friday, 11 December 2026, 2:00–4:00 pm". */
export function dayAndHours(
  intl: IntlShape,
  start: string,
  end: string | null | undefined,
  timeZone?: string,
): string {
  return intl.formatDateTimeRange(new Date(start), new Date(end ?? start), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  });
}

export function hours(
  intl: IntlShape,
  start: string,
  end: string | null | undefined,
  timeZone?: string,
): string {
  return intl.formatDateTimeRange(new Date(start), new Date(end ?? start), {
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  });
}

/** The name of a zone at a moment: "Malaysia Time". */
export function zoneName(intl: IntlShape, moment: string, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat(intl.locale, { timeZone, timeZoneName: "long" });
  const found = parts.formatToParts(new Date(moment)).find(({ type }) => type === "timeZoneName");
  return found?.value ?? timeZone ?? "";
}

/** Whether the clocks of the zone and of the reader show the same at the moment. */
export function sameClock(moment: string, timeZone: string): boolean {
  const shown = (zone?: string) =>
    new Intl.DateTimeFormat("en", {
      dateStyle: "short",
      timeStyle: "short",
      timeZone: zone,
    }).format(new Date(moment));
  return shown(timeZone) === shown();
}
