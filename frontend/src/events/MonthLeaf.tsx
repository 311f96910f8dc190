import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import { useIntl } from "react-intl";
import type { EventEntry_event$key } from "../gen/EventEntry_event.graphql";
import type { MonthEvent_event$key } from "../gen/MonthEvent_event.graphql";
import type { EventsSearch } from "../links";
import { MonthDay } from "./MonthDay";
import { MonthDays } from "./MonthDays";
import { MonthTurn } from "./MonthTurn";
import { dayKey, daysOf, readMonth, weeksOf } from "./month";
import { atMonth } from "./search";

type Shown = {
  readonly id: string;
  readonly startsAt: string | null | undefined;
  readonly endsAt: string | null | undefined;
  readonly viewerRegistration: { readonly state: string } | null | undefined;
} & EventEntry_event$key &
  MonthEvent_event$key;

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** A month as a leaf of a calendar. One stop for the keyboard; arrows go from day to day. */
export function MonthLeaf({ search, events }: { search: EventsSearch; events: readonly Shown[] }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const leaf = useRef<HTMLTableElement>(null);
  const month = readMonth(search.month);
  const weeks = weeksOf(month);
  const today = dayKey(new Date());
  const inMonth = (date: Date) => date.getMonth() + 1 === month.month;
  const days = weeks.flat();
  const entry = days.find((date) => dayKey(date) === today && inMonth(date)) ?? days.find(inMonth);
  const [stop, setStop] = useState<string | null>(null);
  const reachable = days.some((date) => dayKey(date) === stop) ? stop : entry && dayKey(entry);

  const byDay = new Map<string, Shown[]>();
  for (const event of events) {
    for (const day of daysOf(event)) byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  const turn = (by: number) =>
    void navigate({ to: "/events", search: atMonth(search, by), resetScroll: false });

  const pressed = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-day]");
    if (event.key === "PageUp" || event.key === "PageDown") {
      event.preventDefault();
      turn(event.key === "PageUp" ? -1 : 1);
      return;
    }
    if (event.key === "Enter" && event.target === cell) cell?.querySelector("a")?.focus();
    const step = steps[event.key];
    const at = days.findIndex((date) => dayKey(date) === cell?.dataset["day"]);
    const next = step === undefined ? undefined : days[at + step];
    if (!next) return;
    event.preventDefault();
    setStop(dayKey(next));
    leaf.current?.querySelector<HTMLElement>(`[data-day="${dayKey(next)}"]`)?.focus();
  };

  return (
    <>
      <MonthTurn search={search} />
      <table
        ref={leaf}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a calendar is a grid one walks with arrows
        role="grid"
        aria-label={intl.formatDate(new Date(month.year, month.month - 1, 1), {
          month: "long",
          year: "numeric",
        })}
        onKeyDown={pressed}
        className="w-full table-fixed border-collapse border-b border-rule"
      >
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th
                key={date.getDay()}
                scope="col"
                abbr={intl.formatDate(date, { weekday: "long" })}
                className="border-b border-ink px-1 pb-2 text-start text-meta font-normal text-soft md:px-2"
              >
                {intl.formatDate(date, { weekday: "short" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={dayKey(week[0] ?? new Date(0))}>
              {week.map((date) => (
                <MonthDay
                  key={dayKey(date)}
                  date={date}
                  outside={!inMonth(date)}
                  today={dayKey(date) === today}
                  reachable={dayKey(date) === reachable}
                  events={byDay.get(dayKey(date)) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MonthDays days={days.filter(inMonth)} byDay={byDay} />
    </>
  );
}
