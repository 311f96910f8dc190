import { useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { useSheet_worksheet$key } from "../gen/useSheet_worksheet.graphql";
import type { useSheetFillMutation } from "../gen/useSheetFillMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import {
  answersOf,
  keptValues,
  nothing,
  type Value,
  type Values,
  valuesOf,
  without,
} from "./sheetValues";

export type Saving =
  | { state: "saved" }
  | { state: "waiting" }
  | { state: "saving" }
  | { state: "trouble"; outcome: Outcome<unknown> };

const pause = 900; // after the last letter
const again = 5000; // after a failure

/**
 * What is written on a sheet, saved as people write. What is not sent yet stays on the device, so
 * that a reload or a bad connection loses nothing. Where somebody else at the table saved first,
 * their fields are taken over and one's own are sent again.
 */
export function useSheet(worksheet: useSheet_worksheet$key) {
  const sheet = useFragment(
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
  const key = `sheet:${sheet.id}`;
  const [pending, setPending] = useState<Values>(() => keptValues(localStorage.getItem(key)));
  const [saving, setSaving] = useState<Saving>({ state: "saved" });
  const busy = useRef(false);

  const save = async () => {
    const sent = pending;
    if (busy.current || Object.keys(sent).length === 0) return;
    busy.current = true;
    setSaving({ state: "saving" });
    const input = { worksheetId: sheet.id, revision: sheet.revision, answers: answersOf(sent) };
    const outcome = await fill({ input });
    busy.current = false;
    if (outcome.kind === "done") {
      setPending((now) => without(now, sent));
      setSaving({ state: "saved" });
    } else if (outcome.kind === "refused" && outcome.refusals[0]?.code === "CONFLICT") {
      setSaving({ state: "waiting" }); // the answer brought the newest revision
    } else {
      setSaving({ state: "trouble", outcome });
    }
  };

  // The device keeps what is not sent, and the timer and the network are outside React.
  useEffect(() => {
    if (Object.keys(pending).length === 0) {
      localStorage.removeItem(key);
      return;
    }
    localStorage.setItem(key, JSON.stringify(pending));
    if (saving.state === "saving") return;
    const timer = setTimeout(() => void save(), saving.state === "trouble" ? again : pause);
    return () => clearTimeout(timer);
  });

  const saved = valuesOf(sheet.answers);
  const written = (field: string): Value => pending[field] ?? saved[field] ?? nothing;
  const write = (field: string, value: Value) => setPending((now) => ({ ...now, [field]: value }));
  const unsent = Object.keys(pending).length > 0;
  return {
    written,
    write,
    save,
    saving: unsent && saving.state === "saved" ? ({ state: "waiting" } as const) : saving,
  };
}
