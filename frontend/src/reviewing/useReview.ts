import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { ReviewWay, useReviewOpenMutation } from "../gen/useReviewOpenMutation.graphql";
import type { ReviewWaiver, useReviewWaiveMutation } from "../gen/useReviewWaiveMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";

/** Opens the review of an event and leads there, or says why there is none. */
export function useReview(eventId: string) {
  const intl = useIntl();
  const say = useAnnounce();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [actOpen, opening] = useAct<useReviewOpenMutation>(graphql`
    mutation useReviewOpenMutation($input: ReviewOpenInput!) {
      reviewOpen(input: $input) {
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
  const [actWaive, waiving] = useAct<useReviewWaiveMutation>(graphql`
    mutation useReviewWaiveMutation($input: ReviewWaiveInput!) {
      reviewWaive(input: $input) {
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
  const open = async (way: Exclude<ReviewWay, "%future added value">) => {
    const result = await actOpen({ input: { eventId, way, idempotencyKey: crypto.randomUUID() } });
    setOutcome(result);
    if (result.kind !== "done") return;
    say(intl.formatMessage({ id: "reviewing.saidOpened" }));
    await navigate({ to: links.review(eventId).to });
  };
  const waive = async (because: Exclude<ReviewWaiver, "%future added value">) => {
    const input = { eventId, because, idempotencyKey: crypto.randomUUID() };
    const result = await actWaive({ input });
    setOutcome(result);
    if (result.kind === "done") say(intl.formatMessage({ id: "reviewing.saidWaived" }));
  };
  return { open, waive, busy: opening || waiving, outcome };
}
