import { useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { useDraft } from "../device/useDraft";
import type { useSheet_worksheet$key } from "../gen/useSheet_worksheet.graphql";
import type { useSheetFillMutation } from "../gen/useSheetFillMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import {
  answersOf,
  arrived,
  contested,
  type Drafts,
  keptDrafts,
  nothing,
  sendable,
  type Value,
  type Values,
  valuesOf,
} from "./sheetValues";

export type Saving =
  | { state: "saved" }
  | { state: "waiting" }
  | { state: "saving" }
  | { state: "contested" }
  | { state: "trouble"; outcome: Outcome<unknown> };

const pause = 900; // after the last letter
const again = 5000; // after a failure

/**
 * What is written on a sheet, saved as people write. What is not sent yet stays on the device, so
 * that a reload or a bad connection loses nothing. What others at the table save shows by itself.
 * Where somebody else wrote into the same field meanwhile nothing is sent of it: both texts stay in
 * sight until one settles it.
 */
export function useSheet(worksheet: useSheet_worksheet$key) {
  const sheet = useNewest(
    useFragment(
      graphql`
        fragment useSheet_worksheet on Worksheet {
          id
          revision
          answers {
            field
            text
            rows {
              cells {
                column
                text
              }
            }
          }
        }
      `,
      worksheet,
    ),
  );
  const [fill] = useAct<useSheetFillMutation>(graphql`
    mutation useSheetFillMutation($input: WorksheetFillInput!) {
      worksheetFill(input: $input) {
        worksheet {
          ...useSheet_worksheet
          revision
          updatedAt
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const { kept, keep } = useDraft(sheet.id);
  const [drafts, setDrafts] = useState<Drafts>(() => keptDrafts(kept));
  const [onItsWay, setOnItsWay] = useState<Values>({});
  const [saving, setSaving] = useState<Saving>({ state: "saved" });
  const busy = useRef(false);
  const saved = valuesOf(sheet.answers);
  const held = contested(drafts, saved, onItsWay);
  const unsent = Object.keys(drafts).length > held.length;

  const save = async () => {
    const sent = sendable(drafts, saved);
    if (busy.current || Object.keys(sent).length === 0) return;
    busy.current = true;
    setOnItsWay(sent);
    setSaving({ state: "saving" });
    const input = { worksheetId: sheet.id, revision: sheet.revision, answers: answersOf(sent) };
    const outcome = await fill({ input });
    busy.current = false;
    setOnItsWay({});
    if (outcome.kind === "done") {
      setDrafts((now) => arrived(now, sent));
      setSaving({ state: "saved" });
    } else if (outcome.kind === "refused" && outcome.refusals[0]?.code === "CONFLICT") {
      setSaving({ state: "waiting" }); // the answer brought what there is now
    } else {
      setSaving({ state: "trouble", outcome });
    }
  };

  // The device keeps what is not sent, and the timer and the network are outside React.
  useEffect(() => {
    keep(Object.keys(drafts).length === 0 ? "" : JSON.stringify(drafts));
    if (!unsent || saving.state === "saving") return;
    const timer = setTimeout(() => void save(), saving.state === "trouble" ? again : pause);
    return () => clearTimeout(timer);
  });

  const theirs = (field: string): Value => saved[field] ?? nothing;
  return {
    written: (field: string): Value => drafts[field]?.value ?? theirs(field),
    /** What somebody else wrote into a field that one writes in oneself; null where nobody did. */
    other: (field: string): Value | null => (held.includes(field) ? theirs(field) : null),
    put: (field: string, value: Value) =>
      setDrafts((now) => ({
        ...now,
        [field]: { value, base: now[field]?.base ?? theirs(field) },
      })),
    /** Settles a field that both wrote in: with this value, or with theirs where it is null. */
    settle: (field: string, value: Value | null) =>
      setDrafts(({ [field]: _, ...rest }) =>
        value ? { ...rest, [field]: { value, base: theirs(field) } } : rest,
      ),
    save,
    saving: saving.state === "trouble" && !unsent ? idle(held) : standing(saving, unsent, held),
  };
}

/** The newest there was: an answer that was asked for earlier may come later. */
function useNewest<Sheet extends { readonly revision: number }>(sheet: Sheet): Sheet {
  const [newest, setNewest] = useState(sheet);
  if (sheet === newest || sheet.revision < newest.revision) return newest;
  setNewest(sheet);
  return sheet;
}

function standing(saving: Saving, unsent: boolean, held: readonly string[]): Saving {
  if (saving.state === "saving" || saving.state === "trouble") return saving;
  return unsent ? { state: "waiting" } : idle(held);
}

function idle(held: readonly string[]): Saving {
  return held.length > 0 ? { state: "contested" } : { state: "saved" };
}
