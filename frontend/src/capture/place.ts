import { placeKey, rememberPerson } from "../device/person";
import { readJson, write } from "../device/store";

/** The little that the capture screen must know of its event to open without a network. */
export type Place = {
  readonly event: string;
  readonly title: string;
  /** Whom readers may see, and whom they see unless something else is chosen. */
  readonly attributions: readonly string[];
  readonly usual: string;
};

/** Remembers who is here and where: one place, the last one. */
export function keepPlace(person: string, place: Place): void {
  rememberPerson(person);
  write(placeKey, JSON.stringify(place));
}

/** The place where the person was last. */
export function lastPlace(): Place | null {
  return readJson<Place>(placeKey);
}
