/** The day it is now at the place, as the API writes days: 2026-11-23. */
export function todayIn(zone: string, now = new Date()): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(now);
}

/** Whether the day is over, on the clock of the place. */
export function isPast(day: string | null | undefined, zone: string, now = new Date()): boolean {
  return day != null && day !== "" && day < todayIn(zone, now);
}
