import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { FindingEdit_item$key } from "../gen/FindingEdit_item.graphql";
import type { FindingEditMutation } from "../gen/FindingEditMutation.graphql";
import type { FindingEditRemoveMutation } from "../gen/FindingEditRemoveMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { ActTrouble } from "./ActTrouble";
import { type Question, questions, questionWord } from "./words";

export type Beside = { readonly id: string; readonly revision: number; readonly position: number };
type Props = {
  item: FindingEdit_item$key;
  before: Beside | undefined;
  onDone: () => void;
};

/** Changes the words of a finding, its question or its place, or takes it out. */
export function FindingEdit({ item, before, onDone }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment FindingEdit_item on ReviewItem {
        id
        text
        question
        position
        revision
      }
    `,
    item,
  );
  const [text, setText] = useState(shown.text);
  const [question, setQuestion] = useState(shown.question as Question);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [edit, editing] = useAct<FindingEditMutation>(graphql`
    mutation FindingEditMutation($input: ReviewItemEditInput!) {
      reviewItemEdit(input: $input) {
        item {
          ...FindingEdit_item
          review {
            ...ReviewBoard_review
          }
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [remove, removing] = useAct<FindingEditRemoveMutation>(graphql`
    mutation FindingEditRemoveMutation($input: ReviewItemRemoveInput!) {
      reviewItemRemove(input: $input) {
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
  const key = () => crypto.randomUUID();
  const settle = (result: Outcome<unknown>) => {
    setOutcome(result);
    if (result.kind === "done") onDone();
  };
  const save = async () =>
    settle(
      await edit({
        input: {
          itemId: shown.id,
          revision: shown.revision,
          text: text.trim(),
          question,
          idempotencyKey: key(),
        },
      }),
    );
  const takeOut = async () =>
    settle(await remove({ input: { itemId: shown.id, idempotencyKey: key() } }));
  const up = async () => {
    if (!before) return;
    const first = await edit({
      input: {
        itemId: before.id,
        revision: before.revision,
        position: Math.max(shown.position, before.position + 1),
        idempotencyKey: key(),
      },
    });
    if (first.kind !== "done") return setOutcome(first);
    settle(
      await edit({
        input: {
          itemId: shown.id,
          revision: shown.revision,
          position: before.position,
          idempotencyKey: key(),
        },
      }),
    );
  };
  const busy = editing || removing;
  return (
    <form
      onSubmit={(press) => {
        press.preventDefault();
        void save();
      }}
      className="grid max-w-measure gap-3"
    >
      <TextArea
        label={<FormattedMessage id="reviewing.itsWords" />}
        rows={2}
        maxLength={2000}
        required
        value={text}
        onChange={(change) => setText(change.target.value)}
      />
      <Select
        label={<FormattedMessage id="reviewing.itsQuestion" />}
        value={question}
        onChange={(change) => setQuestion(change.target.value as Question)}
        choices={questions.map((value) => ({ value, label: questionWord(intl, value) }))}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          <FormattedMessage id="reviewing.save" />
        </Button>
        {before ? (
          <Button busy={busy} onClick={() => void up()}>
            <FormattedMessage id="reviewing.up" />
          </Button>
        ) : null}
        <Button kind="danger" busy={busy} onClick={() => void takeOut()}>
          <FormattedMessage id="reviewing.remove" />
        </Button>
        <Button kind="quiet" onClick={onDone}>
          <FormattedMessage id="reviewing.leaveIt" />
        </Button>
      </div>
      <ActTrouble outcome={outcome} />
    </form>
  );
}
