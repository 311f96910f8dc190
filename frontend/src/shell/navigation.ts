import { type Address, links } from "../links";

export type Room = "today" | "events" | "communities" | "knowledge" | "map";

/** The address of each room; its word is in i18n/…/shell.json under the room's name. */
export const roomAddress: Record<Room, Address> = {
  today: links.today(),
  events: links.events(),
  communities: links.communities(),
  knowledge: links.knowledge(),
  map: links.map(),
};

const knowledge = ["ASSETS", "LESSONS", "COMPETENCIES"];

/** What has nothing to show is not in the navigation; communities always are the way in. */
export function roomsToShow(rooms: readonly string[], signedIn: boolean): Room[] {
  const shown: Room[] = signedIn ? ["today"] : [];
  if (rooms.includes("EVENTS")) shown.push("events");
  shown.push("communities");
  if (knowledge.some((room) => rooms.includes(room))) shown.push("knowledge");
  if (rooms.includes("MAP")) shown.push("map");
  return shown;
}
