import { expect, test } from "vitest";
import { companions } from "./roster";

const person = (name: string) => ({ id: name, name });
const place = (name: string, state: string, mode: string, attendance: string) => ({
  person: person(name),
  state,
  mode,
  attendance,
});

test("those with a place, those who came and the team are there, each once, by name", () => {
  const places = [
    place("Siti", "CONFIRMED", "IN_PERSON", "UNKNOWN"),
    place("Waiting", "WAITLISTED", "IN_PERSON", "UNKNOWN"),
    place("Walked in", "INVITED", "IN_PERSON", "PRESENT"),
    place("Not there", "CONFIRMED", "IN_PERSON", "ABSENT"),
    { ...place("", "CONFIRMED", "IN_PERSON", "UNKNOWN"), person: null },
  ];
  expect(
    companions(places, [person("Azman"), null, person("Siti")]).map(({ name }) => name),
  ).toEqual(["Azman", "Siti", "Walked in"]);
});

test("who takes part online sits at no table, unless they came after all", () => {
  const places = [
    place("Far", "CONFIRMED", "ONLINE", "UNKNOWN"),
    place("Remote", "CONFIRMED", "ONLINE", "REMOTE"),
    place("Came", "CONFIRMED", "ONLINE", "PRESENT"),
  ];
  const inHall = companions(places, []).filter((one) => one.inHall);
  expect(inHall.map(({ name }) => name)).toEqual(["Came"]);
});
