import { type FormEvent, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import { useDraft } from "../device/useDraft";
import type { FindingFormMutation } from "../gen/FindingFormMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { Button } from "../ui/Button";
import { classes } from "../ui/classes";
import { controlClass } from "../ui/controlClass";
import { ActTrouble } from "./ActTrouble";
import { type Question, questionWord } from "./words";

/** Writes one thing down under its question; Enter adds it and leaves room for the next. */
export function FindingForm({ review, question }: { review: string; question: Question }) {
  const intl = useIntl();
  const draft = useDraft(`finding.${review}.${question}`);
  const [text, setText] = useState(draft.kept);
  const write = (now: string) => {
    setText(now);
    draft.keep(now);
  };
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [act, busy] = useAct<FindingFormMutation>(graphql`
    mutation FindingFormMutation($input: ReviewItemAddInput!) {
      reviewItemAdd(input: $input) {
        review {
          ...ReviewBoard_review
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const add = async (press?: FormEvent) => {
    press?.preventDefault();
    const said = text.trim();
    if (said === "" || busy) return;
    const input = { reviewId: review, question, text: said, idempotencyKey: crypto.randomUUID() };
    const result = await act({ input });
    setOutcome(result);
    if (result.kind !== "done") return;
    write("");
    field.current?.focus();
  };
  return (
    <form onSubmit={(press) => void add(press)} className="grid gap-2">
      <div className="flex items-end gap-3">
        <textarea
          ref={field}
          aria-label={intl.formatMessage(
            { id: "reviewing.addTo" },
            { question: questionWord(intl, question) },
          )}
          rows={1}
          maxLength={2000}
          value={text}
          onChange={(change) => write(change.target.value)}
          onKeyDown={(press) => {
            if (press.key !== "Enter" || press.shiftKey || press.nativeEvent.isComposing) return;
            press.preventDefault();
            void add();
          }}
          className={classes(controlClass, "field-sizing-content min-h-11 resize-none text-lead")}
        />
        <Button type="submit" busy={busy}>
          <FormattedMessage id="reviewing.add" />
        </Button>
      </div>
      <ActTrouble outcome={outcome} />
    </form>
  );
}
