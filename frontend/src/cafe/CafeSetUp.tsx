import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CafeSetUp_event$key } from "../gen/CafeSetUp_event.graphql";
import type { CafeSetUp_session$key } from "../gen/CafeSetUp_session.graphql";
import type { CafeSetUpMutation } from "../gen/CafeSetUpMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import { ErrorNote } from "../ui/ErrorNote";
import { Select } from "../ui/Select";
import { Skeleton } from "../ui/Skeleton";
import { TextField } from "../ui/TextField";
import { CafeSetUpRounds } from "./CafeSetUpRounds";
import { usualPlan } from "./plan";

const CafeSetUpTables = lazy(() =>
  import("./CafeSetUpTables").then((module) => ({ default: module.CafeSetUpTables })),
);

type Mode = "NONE" | "TAKEAWAYS" | "RAPPORTEUR" | "OPEN";
type Props = {
  event: CafeSetUp_event$key;
  session: CafeSetUp_session$key;
  onDone: () => void;
};

/** How many tables, which rounds: filled in with what is usual, so that one press is enough. */
export function CafeSetUp({ event, session, onDone }: Props) {
  const intl = useIntl();
  const { id, questions, confirmedCount } = useFragment(
    graphql`
      fragment CafeSetUp_event on Event {
        id
        questions
        confirmedCount
      }
    `,
    event,
  );
  const known = useFragment(
    graphql`
      fragment CafeSetUp_session on Session {
        id
        kind
        captureMode
        tables(first: 100) {
          nodes {
            number
            topic
            host {
              id
              name
            }
          }
        }
        rounds(first: 12) {
          nodes {
            number
            question
            minutes
            state
          }
        }
      }
    `,
    session,
  );
  const [plan, setPlan] = useState(() =>
    usualPlan(known.tables.nodes, known.rounds.nodes, questions, confirmedCount),
  );
  const [mode, setMode] = useState<Mode>(
    known.kind === "CAFE" ? (known.captureMode as Mode) : "TAKEAWAYS",
  );
  const named = known.tables.nodes.some(({ topic, host }) => topic !== "" || host);
  const [naming, setNaming] = useState(named);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<CafeSetUpMutation>(graphql`
    mutation CafeSetUpMutation($input: CafeSetInput!) {
      cafeSet(input: $input) {
        session {
          ...CafeSetUp_session
          ...CafeRun_session
          kind
          rounds(first: 12) {
            nodes {
              id
            }
          }
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const save = async () => {
    const tables = Array.from({ length: plan.tables }, (_, index) => ({
      number: index + 1,
      topic: plan.topics[index] ?? "",
      hostId: plan.hosts[index]?.id ?? null,
    }));
    const rounds = plan.rounds.map(({ question, minutes }, index) => ({
      number: index + 1,
      question,
      minutes,
    }));
    const done = await act({ input: { sessionId: known.id, captureMode: mode, tables, rounds } });
    setOutcome(done);
    if (done.kind === "done") onDone();
  };
  return (
    <form
      className="grid max-w-measure gap-6"
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <TextField
        type="number"
        label={<FormattedMessage id="cafe.tables" />}
        hint={<FormattedMessage id="cafe.tablesHint" values={{ count: confirmedCount }} />}
        min={1}
        max={100}
        required
        value={plan.tables}
        onChange={({ target }) => setPlan({ ...plan, tables: Number(target.value) })}
      />
      <CafeSetUpRounds
        rounds={plan.rounds}
        begun={known.rounds.nodes.filter(({ state }) => state !== "PLANNED").length}
        onChange={(rounds) => setPlan({ ...plan, rounds })}
      />
      <Disclosure
        summary={<FormattedMessage id="cafe.hosts" />}
        open={named}
        onOpen={() => setNaming(true)}
      >
        {naming ? (
          <Suspense fallback={<Skeleton className="h-32" />}>
            <CafeSetUpTables event={id} plan={plan} onChange={setPlan} />
          </Suspense>
        ) : null}
      </Disclosure>
      <Disclosure summary={<FormattedMessage id="cafe.more" />}>
        <div className="grid gap-4">
          <Select
            label={<FormattedMessage id="cafe.mode" />}
            value={mode}
            onChange={({ target }) => setMode(target.value as Mode)}
            choices={[
              { value: "TAKEAWAYS", label: intl.formatMessage({ id: "cafe.modeTakeaways" }) },
              { value: "OPEN", label: intl.formatMessage({ id: "cafe.modeOpen" }) },
              { value: "RAPPORTEUR", label: intl.formatMessage({ id: "cafe.modeRapporteur" }) },
              { value: "NONE", label: intl.formatMessage({ id: "cafe.modeNone" }) },
            ]}
          />
        </div>
      </Disclosure>
      {outcome && outcome.kind !== "done" ? (
        <ErrorNote title={refusalText(intl, outcome) ?? ""} />
      ) : null}
      <p>
        <Button kind="primary" type="submit" busy={busy} className="min-h-12">
          <FormattedMessage id="cafe.save" />
        </Button>
      </p>
    </form>
  );
}
