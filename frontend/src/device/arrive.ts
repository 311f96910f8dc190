import { rememberPerson } from "./person";
import { registerWorker } from "./registerWorker";

/** Somebody is here, and nothing else is to be done just now: the device gets ready to open without a network. */
export function arrive(person: string): void {
  rememberPerson(person);
  if (import.meta.env.PROD) registerWorker();
}
