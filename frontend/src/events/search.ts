import type { EventsSearch } from "../links";
import { formats } from "./formats";
import { readMonth, shiftMonth, spanOf, writeMonth } from "./month";

const id = /^com_[0-9a-z]{26}$/;

/** Reads the address; what it does not understand is as if it were not there. */
export function readEventsSearch(raw: Record<string, unknown>): EventsSearch {
  const { view, month, community, mine } = raw;
  return {
    view: view === "month" || view === "past" ? view : undefined,
    month: typeof month === "string" && /^\d{4}-\d{2}$/.test(month) ? month : undefined,
    community: typeof community === "string" && id.test(community) ? community : undefined,
    format: formats.find((format) => format === raw["format"]),
    mine: mine === true ? true : undefined,
  };
}

/** What to ask the server for, so that the address shows what it says. */
export function eventsVariables(search: EventsSearch, now = new Date()) {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const month = readMonth(search.month, now);
  const leaf = spanOf(month);
  const begin = search.month ? new Date(month.year, month.month - 1, 1) : today;
  const span =
    search.view === "month"
      ? { from: leaf.from.toISOString(), to: leaf.to.toISOString() }
      : search.view === "past"
        ? { phase: "AFTER" as const }
        : { from: begin.toISOString() };
  return {
    filter: {
      ...span,
      community: search.community,
      format: search.format as (typeof formats)[number] | undefined,
      registered: search.mine,
    },
    order: search.view === "past" ? ("LATEST_FIRST" as const) : ("NEXT_FIRST" as const),
    count: search.view === "month" ? 100 : 20,
    community: search.community ?? "",
    hasCommunity: search.community !== undefined,
  };
}

/** The same address with another month. */
export function atMonth(search: EventsSearch, by: number): EventsSearch {
  return { ...search, month: writeMonth(shiftMonth(readMonth(search.month), by)) };
}
