import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import { Go } from "../Go";
import type { RaiseMutation } from "../gen/RaiseMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { ActTrouble } from "./ActTrouble";

type Draft = { readonly id: string };

/** Makes a lesson of what was said or found, and leads to its draft. */
export function Raise({ from, drawn }: { from: string; drawn?: Draft | null | undefined }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<RaiseMutation>(graphql`
    mutation RaiseMutation($input: ObservationRaiseInput!) {
      observationRaise(input: $input) {
        lesson {
          id
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const raise = async () => {
    const result = await act({ input: { fromId: from, idempotencyKey: crypto.randomUUID() } });
    setOutcome(result);
    if (result.kind !== "done") return;
    setDraft(result.response.observationRaise.lesson ?? null);
    say(intl.formatMessage({ id: "reviewing.saidRaised" }));
  };
  const lesson = draft ?? drawn;
  if (lesson) {
    return (
      <Go to={links.lesson(lesson.id)} className={buttonClass("quiet", "-ml-3.5 underline")}>
        <FormattedMessage id="reviewing.seeDraft" />
      </Go>
    );
  }
  return (
    <>
      <Button kind="quiet" className="-ml-3.5" busy={busy} onClick={() => void raise()}>
        <FormattedMessage id="reviewing.raise" />
      </Button>
      <ActTrouble outcome={outcome} />
    </>
  );
}
