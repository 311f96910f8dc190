import { type Address, links } from "../links";

export type Room = "today" | "events" | "communities" | "knowledge" | "map" | "yours" | "keep";

/** The address of each room; its word is in i18n/…/shell.json under the room's name. */
export const roomAddress: Record<Room, Address> = {
  today: links.today(),
  events: links.events(),
  communities: links.communities(),
  knowledge: links.knowledge(),
  map: links.map(),
  yours: links.today(),
  keep: links.me(),
};

/** What a guest of an event has: the event, and the way to keep what they did there. */
export const guestRooms: readonly Room[] = ["yours", "keep"];

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
