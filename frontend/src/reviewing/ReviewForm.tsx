import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { useDraft } from "../device/useDraft";
import type { ReviewForm_review$key } from "../gen/ReviewForm_review.graphql";
import type { ReviewFormMutation } from "../gen/ReviewFormMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Note } from "../ui/Note";
import { TextArea } from "../ui/TextArea";
import { ActTrouble } from "./ActTrouble";
import { questions, questionWord } from "./words";

const fields = ["expected", "happened", "difference", "keep", "change"] as const;
type Answer = { [field in (typeof fields)[number]]: string };

/** What somebody was writing when the page went away. */
function begun(kept: string): Partial<Answer> {
  try {
    return JSON.parse(kept);
  } catch {
    return {};
  }
}

function answerOf(form: HTMLFormElement): Answer {
  const said = new FormData(form);
  const of = (field: string) => String(said.get(field) ?? "").trim();
  return {
    expected: of("expected"),
    happened: of("happened"),
    difference: of("difference"),
    keep: of("keep"),
    change: of("change"),
  };
}

/** One person's own answer: five short fields on one page, to be changed until it closes. */
export function ReviewForm({ review }: { review: ReviewForm_review$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment ReviewForm_review on AfterActionReview {
        id
        closesAt
        answerCount
        event {
          zone
        }
        viewerAnswer {
          expected
          happened
          difference
          keep
          change
        }
      }
    `,
    review,
  );
  const [act, busy] = useAct<ReviewFormMutation>(graphql`
    mutation ReviewFormMutation($input: ReviewAnswerGiveInput!) {
      reviewAnswerGive(input: $input) {
        review {
          ...ReviewForm_review
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const given = shown.viewerAnswer;
  const draft = useDraft(`answer.${shown.id}`);
  const [begin] = useState(() => begun(draft.kept));
  const submit = async (press: FormEvent<HTMLFormElement>) => {
    press.preventDefault();
    const result = await act({
      input: {
        reviewId: shown.id,
        ...answerOf(press.currentTarget),
        idempotencyKey: crypto.randomUUID(),
      },
    });
    setOutcome(result);
    if (result.kind !== "done") return;
    draft.forget();
    say(intl.formatMessage({ id: "reviewing.saidAnswered" }));
  };
  const until = shown.closesAt
    ? intl.formatDate(shown.closesAt, { dateStyle: "long", timeZone: shown.event?.zone })
    : "";
  return (
    <form
      onSubmit={(press) => void submit(press)}
      onInput={(written) => draft.keep(JSON.stringify(answerOf(written.currentTarget)))}
      className="grid max-w-measure gap-5"
    >
      {given ? (
        <Note>
          <FormattedMessage id="reviewing.answerKept" values={{ day: until }} />
        </Note>
      ) : (
        <p className="text-lead">
          <FormattedMessage id="reviewing.answerHint" values={{ day: until }} />
        </p>
      )}
      {fields.map((field, at) => (
        <TextArea
          key={field}
          name={field}
          label={questionWord(intl, questions[at] ?? "CHANGE")}
          rows={2}
          maxLength={2000}
          defaultValue={begin[field] ?? given?.[field] ?? ""}
          error={refusalFor(outcome, field)}
        />
      ))}
      <p className="text-meta text-soft">
        <FormattedMessage id="reviewing.answerPrivate" values={{ count: shown.answerCount }} />
      </p>
      <div>
        <Button type="submit" kind="primary" busy={busy}>
          {given ? (
            <FormattedMessage id="reviewing.answerAgain" />
          ) : (
            <FormattedMessage id="reviewing.answer" />
          )}
        </Button>
      </div>
      <ActTrouble outcome={outcome} />
    </form>
  );
}
