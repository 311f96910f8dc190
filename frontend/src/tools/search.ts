import type { ToolsSearch } from "../links";

/** What the address says of the event that a tool is chosen for. */
export function readToolsSearch(search: Record<string, unknown>): ToolsSearch {
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  return { event: text(search["event"]), session: text(search["session"]) };
}

/** The variables that ask for that event, or for none. */
export function eventVariables({ event }: ToolsSearch): { event: string; forEvent: boolean } {
  return { event: event ?? "", forEvent: event !== undefined };
}
