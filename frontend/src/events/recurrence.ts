/** How often an event is repeated, as people choose it. */
export type Rhythm = "WEEKS" | "MONTH_NTH" | "MONTH_LAST" | "MONTH_DAY";

const days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** The day that clocks at the place show, taken apart. */
export function dayOf(local: string) {
  const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  const after = new Date(date.getTime() + 7 * 24 * 60 * 60 * 1000);
  return {
    date,
    weekday: days[date.getUTCDay()] ?? "MO",
    dayOfMonth,
    /** 2 for the second Tuesday. */
    nth: Math.floor((dayOfMonth - 1) / 7) + 1,
    isLast: after.getUTCMonth() !== date.getUTCMonth(),
  };
}

/** The rule of RFC 5545 for the choice, for an event that starts at the local time. */
export function ruleFor(rhythm: Rhythm, every: number, local: string): string {
  const { weekday, dayOfMonth, nth } = dayOf(local);
  const interval = every > 1 ? `;INTERVAL=${every}` : "";
  switch (rhythm) {
    case "WEEKS":
      return `FREQ=WEEKLY${interval};BYDAY=${weekday}`;
    case "MONTH_NTH":
      return `FREQ=MONTHLY${interval};BYDAY=${nth}${weekday}`;
    case "MONTH_LAST":
      return `FREQ=MONTHLY${interval};BYDAY=-1${weekday}`;
    case "MONTH_DAY":
      return `FREQ=MONTHLY${interval};BYMONTHDAY=${dayOfMonth}`;
  }
}
