function clockIn(zone: string, instant: number): number {
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(instant);
  return Date.parse(`${shown.replace(" ", "T")}Z`);
}

/**
 * The instant at which clocks in the zone show the local time (2026-11-23T14:00). Null where it is
 * not a time. In an hour that clocks skip it is the moment just after; in one they repeat, the first.
 */
export function instantAt(local: string, zone: string): string | null {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return null;
  const day = 24 * 60 * 60 * 1000;
  const before = clockIn(zone, wanted - day) - (wanted - day);
  const after = clockIn(zone, wanted + day) - (wanted + day);
  const fits = [wanted - before, wanted - after].filter((at) => clockIn(zone, at) === wanted);
  return new Date(fits[0] ?? wanted - before).toISOString();
}

/** What clocks in the zone show at an instant, as a form field takes it. */
export function localAt(instant: string, zone: string): string {
  return new Date(clockIn(zone, Date.parse(instant))).toISOString().slice(0, 16);
}
