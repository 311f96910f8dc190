import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { EventRequestMutation } from "../gen/EventRequestMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { EventTrouble } from "./EventTrouble";

/** Somebody asked to come: admit them, or say that there is no place. */
export function EventRequest({ id, name }: { id: string; name: string }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<EventRequestMutation>(graphql`
    mutation EventRequestMutation($input: RegistrationAnswerInput!) {
      registrationAnswer(input: $input) {
        registration {
          id
          state
          placeInLine
          viewerCanAnswer
        }
        event {
          confirmedCount
          onlineConfirmedCount
          waitlistedCount
          waiting: registrations(state: PENDING, first: 1) {
            totalCount
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
  const answer = async (approve: boolean) => {
    const result = await act({
      input: { registrationId: id, approve, idempotencyKey: crypto.randomUUID() },
    });
    setOutcome(result);
    if (result.kind !== "done") return;
    say(
      approve
        ? intl.formatMessage({ id: "plan.saidAdmitted" })
        : intl.formatMessage({ id: "plan.saidTurnedDown" }),
    );
  };
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        busy={busy}
        aria-label={intl.formatMessage({ id: "plan.admitNamed" }, { name })}
        onClick={() => void answer(true)}
      >
        <FormattedMessage id="plan.admit" />
      </Button>
      <Button
        kind="quiet"
        busy={busy}
        aria-label={intl.formatMessage({ id: "plan.turnDownNamed" }, { name })}
        onClick={() => void answer(false)}
      >
        <FormattedMessage id="plan.turnDown" />
      </Button>
      <EventTrouble outcome={outcome} />
    </span>
  );
}
