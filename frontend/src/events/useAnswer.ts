import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { useAnswerCancelMutation } from "../gen/useAnswerCancelMutation.graphql";
import type { useAnswerDeclineMutation } from "../gen/useAnswerDeclineMutation.graphql";
import type { useAnswerRegisterMutation } from "../gen/useAnswerRegisterMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";

// All that an answer can change; every part of the page that shows it reads it from the store.
graphql`
  fragment useAnswer_event on Event {
    link
    confirmedCount
    onlineConfirmedCount
    waitlistedCount
    viewerCannotRegisterBecause
    viewerCanDecline
    viewerRegistration {
      id
      state
      mode
      question
      placeInLine
      asks
      viewerCanConfirm
    }
  }
`;

/** The three answers to an event. Each is one tap; the page then shows the event as it is. */
export function useAnswer(eventId: string) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [actRegister, registering] = useAct<useAnswerRegisterMutation>(graphql`
    mutation useAnswerRegisterMutation($input: EventRegisterInput!) {
      eventRegister(input: $input) {
        registration {
          state
          placeInLine
        }
        event {
          ...useAnswer_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [actDecline, declining] = useAct<useAnswerDeclineMutation>(graphql`
    mutation useAnswerDeclineMutation($input: EventDeclineInput!) {
      eventDecline(input: $input) {
        event {
          ...useAnswer_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [actCancel, cancelling] = useAct<useAnswerCancelMutation>(graphql`
    mutation useAnswerCancelMutation($input: RegistrationCancelInput!) {
      registrationCancel(input: $input) {
        event {
          ...useAnswer_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const idempotencyKey = () => crypto.randomUUID();

  const register = async (answer: { mode: "IN_PERSON" | "ONLINE"; question?: string }) => {
    const input = { eventId, ...answer, idempotencyKey: idempotencyKey() };
    const result = await actRegister({ input });
    setOutcome(result);
    if (result.kind !== "done") return;
    const registration = result.response.eventRegister.registration;
    if (registration?.state === "WAITLISTED") {
      const place = registration.placeInLine ?? 1;
      announce(intl.formatMessage({ id: "events.saidWaiting" }, { place }));
    } else if (registration?.state === "PENDING") {
      announce(intl.formatMessage({ id: "events.saidPending" }));
    } else announce(intl.formatMessage({ id: "events.saidComing" }));
  };
  const decline = async () => {
    const result = await actDecline({ input: { eventId, idempotencyKey: idempotencyKey() } });
    setOutcome(result);
    if (result.kind === "done") announce(intl.formatMessage({ id: "events.saidDeclined" }));
  };
  const cancel = async (registrationId: string) => {
    const input = { registrationId, idempotencyKey: idempotencyKey() };
    const result = await actCancel({ input });
    setOutcome(result);
    if (result.kind === "done") announce(intl.formatMessage({ id: "events.saidCancelled" }));
  };
  return { register, decline, cancel, outcome, busy: registering || declining || cancelling };
}
