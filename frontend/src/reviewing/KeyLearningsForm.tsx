import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import { useDraft } from "../device/useDraft";
import type { KeyLearningsFormMutation } from "../gen/KeyLearningsFormMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Skeleton } from "../ui/Skeleton";
import { ActTrouble } from "./ActTrouble";
import { KeyLearningField } from "./KeyLearningField";
import {
  left,
  longest,
  mostSentences,
  moved,
  readLearnings,
  type Said,
  type Sentence,
  takenUp,
} from "./learnings";

const Picks = lazy(() => import("./Picks").then((module) => ({ default: module.Picks })));

type Props = { id: string; said: readonly Said[]; onDone: () => void };

const empty = (): Sentence => ({ key: crypto.randomUUID(), text: "" });

function begun(kept: string, said: readonly Said[]): Sentence[] {
  const draft = readLearnings(kept);
  const list = draft
    ? takenUp(draft, said)
    : said.map(({ id, text }): Sentence => ({ key: id, id, text }));
  return list.length > 0 ? list : [empty()];
}

/** One to seven sentences, written or picked from what was said, in their order. */
export function KeyLearningsForm({ id, said, onDone }: Props) {
  const intl = useIntl();
  const say = useAnnounce();
  const [picking, setPicking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const draft = useDraft(`learnings.${id}`);
  const [before] = useState(said);
  const [list, setList] = useState<Sentence[]>(() => begun(draft.kept, said));
  // What is written stays on the device until it is saved.
  const change = (now: Sentence[]) => {
    setList(now);
    draft.keep(JSON.stringify({ list: now, before }));
  };
  const leave = () => {
    draft.forget();
    onDone();
  };
  const [act, busy] = useAct<KeyLearningsFormMutation>(graphql`
    mutation KeyLearningsFormMutation($input: KeyLearningsSayInput!) {
      keyLearningsSay(input: $input) {
        event {
          ...afterEvent_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const written = list.filter(({ text }) => text.trim() !== "");
  const tooLong = written.some(({ text }) => left(text) < 0);
  const full = written.length >= mostSentences;
  const save = async () => {
    const learnings = written.map(({ id: kept, text, contributionId }) => ({
      id: kept ?? null,
      text: text.trim(),
      contributionId: contributionId ?? null,
    }));
    const input = { eventId: id, learnings, idempotencyKey: crypto.randomUUID() };
    const result = await act({ input });
    setOutcome(result);
    if (result.kind !== "done") return;
    say(intl.formatMessage({ id: "reviewing.saidLearned" }));
    leave();
  };
  const pick = (contributionId: string, text: string) => {
    const short = [...text].slice(0, longest).join("");
    change([...written, { key: contributionId, contributionId, text: short }]);
  };
  const because =
    written.length === 0
      ? intl.formatMessage({ id: "reviewing.learnedNone" })
      : tooLong
        ? intl.formatMessage({ id: "reviewing.learnedLong" })
        : undefined;
  return (
    <div className="grid max-w-measure gap-4">
      <ol className="grid gap-4">
        {list.map((one, at) => (
          <KeyLearningField
            key={one.key}
            number={at + 1}
            text={one.text}
            onText={(text) =>
              change(list.map((row) => (row.key === one.key ? { ...row, text } : row)))
            }
            onUp={at > 0 ? () => change(moved(list, at, -1)) : undefined}
            onDown={at < list.length - 1 ? () => change(moved(list, at, 1)) : undefined}
            onRemove={() => change(list.filter(({ key }) => key !== one.key))}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() => change([...list, empty()])}
          because={
            list.length >= mostSentences
              ? intl.formatMessage({ id: "reviewing.learnedMost" })
              : undefined
          }
        >
          <FormattedMessage id="reviewing.addSentence" />
        </Button>
        <Button aria-expanded={picking} onClick={() => setPicking(!picking)}>
          <FormattedMessage id="reviewing.pick" />
        </Button>
      </div>
      {picking ? (
        <Suspense fallback={<Skeleton className="h-24" />}>
          <Picks id={id} picked={new Set(list.map(({ key }) => key))} full={full} onPick={pick} />
        </Suspense>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" busy={busy} because={because} onClick={() => void save()}>
          <FormattedMessage id="reviewing.saveLearned" />
        </Button>
        <Button kind="quiet" onClick={leave}>
          <FormattedMessage id="reviewing.leaveIt" />
        </Button>
      </div>
      <ActTrouble outcome={outcome} />
    </div>
  );
}
