import { useContext, useState } from "react";
import { draftOf, keepDraft } from "./drafts";
import { PersonContext } from "./PersonContext";

/**
 * What is being written and not saved yet, kept on this device through a reload: what was kept, how to
 * keep it, and how to forget it once it is saved or thrown away.
 */
export function useDraft(about: string) {
  const person = useContext(PersonContext);
  const [kept] = useState(() => draftOf(person, about));
  return {
    kept,
    keep: (text: string) => keepDraft(person, about, text),
    forget: () => keepDraft(person, about, ""),
  };
}
