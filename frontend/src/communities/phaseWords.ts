import type { IntlShape } from "react-intl";
import type { PhaseCode } from "../marks/Phase";

type Dated = {
  readonly phase: PhaseCode | string;
  readonly startsAt: string | null | undefined;
  readonly zone: string;
};

const day = 24 * 60 * 60 * 1000;

function midnight(at: Date, zone: string): number {
  return Date.parse(new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at));
}

/** How many calendar days lie between now and an instant, where the event is. */
export function daysAway(at: string, zone: string, now: Date): number {
  return Math.round((midnight(new Date(at), zone) - midnight(now, zone)) / day);
}

function distance(intl: IntlShape, days: number): string {
  const far = Math.abs(days);
  if (far >= 700) return intl.formatRelativeTime(Math.round(days / 365), "year");
  if (far >= 60) return intl.formatRelativeTime(Math.round(days / 30), "month");
  return intl.formatRelativeTime(days, "day", { numeric: "auto" });
}

/** Where an event stands, in words: "Before, in 18 days", "During, now", "After, 2 months ago". */
export function phaseWords(intl: IntlShape, event: Dated, now = new Date()): string {
  if (!event.startsAt) return intl.formatMessage({ id: "communities.phaseUndated" });
  const days = daysAway(event.startsAt, event.zone, now);
  const when = distance(intl, days);
  switch (event.phase) {
    case "DURING":
      return intl.formatMessage({ id: "communities.phaseDuring" });
    case "AFTER":
      return intl.formatMessage({ id: "communities.phaseAfter" }, { when });
    default:
      return intl.formatMessage({ id: "communities.phaseBefore" }, { when });
  }
}
