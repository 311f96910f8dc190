type Person = { readonly id: string; readonly name: string };
type Place = {
  readonly state: string;
  readonly mode: string;
  readonly attendance: string;
  readonly person: Person | null | undefined;
};

/** Somebody of an event, and whether they sit in the room rather than at a screen. */
export type Companion = Person & { readonly inHall: boolean };

/** Those with a place, those who came and those who run it, each once, by name. */
export function companions(
  places: readonly Place[],
  team: readonly (Person | null | undefined)[],
): readonly Companion[] {
  const found = new Map<string, Companion>();
  for (const { person, state, mode, attendance } of places) {
    const came = attendance === "PRESENT" || attendance === "REMOTE";
    if (!person || attendance === "ABSENT" || (state !== "CONFIRMED" && !came)) continue;
    const expected = attendance === "UNKNOWN" && mode === "IN_PERSON";
    found.set(person.id, { ...person, inHall: attendance === "PRESENT" || expected });
  }
  for (const person of team) if (person) found.set(person.id, { ...person, inHall: true });
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}
