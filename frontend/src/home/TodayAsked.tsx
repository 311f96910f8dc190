import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { dayAndHours } from "../events/when";
import { Go } from "../Go";
import type { TodayAsked_registration$key } from "../gen/TodayAsked_registration.graphql";
import type { TodayAskedCancelMutation } from "../gen/TodayAskedCancelMutation.graphql";
import type { TodayAskedConfirmMutation } from "../gen/TodayAskedConfirmMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { TodayNeed } from "./TodayNeed";

type Props = {
  registration: TodayAsked_registration$key;
  /** A freed place was taken for the reader; otherwise the date moved. */
  place: boolean;
};

/** A place of the reader's that is to be confirmed: one tap keeps it, one gives it back. */
export function TodayAsked({ registration, place }: Props) {
  const intl = useIntl();
  const say = useAnnounce();
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const { id, event } = useFragment(
    graphql`
      fragment TodayAsked_registration on Registration {
        id
        event {
          id
          title
          startsAt
          endsAt
          zone
        }
      }
    `,
    registration,
  );
  const [confirm, confirming] = useAct<TodayAskedConfirmMutation>(graphql`
    mutation TodayAskedConfirmMutation($input: RegistrationConfirmInput!) {
      registrationConfirm(input: $input) {
        registration {
          id
          state
          asks
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [cancel, cancelling] = useAct<TodayAskedCancelMutation>(graphql`
    mutation TodayAskedCancelMutation($input: RegistrationCancelInput!) {
      registrationCancel(input: $input) {
        registration {
          id
          state
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  if (!event) return null;
  const input = () => ({ registrationId: id, idempotencyKey: crypto.randomUUID() });
  const settle = (outcome: Outcome<unknown>, words: string) => {
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    say(words);
    void router.invalidate();
  };
  const keep = async () =>
    settle(
      await confirm({ input: input() }),
      intl.formatMessage({ id: "home.saidStillComing" }, { title: event.title }),
    );
  const giveBack = async () =>
    settle(await cancel({ input: input() }), intl.formatMessage({ id: "home.saidGivenBack" }));
  return (
    <TodayNeed
      what={
        place ? <FormattedMessage id="home.placeFreed" /> : <FormattedMessage id="home.reconfirm" />
      }
      title={
        <>
          <Go to={links.event(event.id)} className="hover:underline">
            {event.title}
          </Go>
          {event.startsAt ? (
            <span className="block font-text text-meta text-soft">
              {dayAndHours(intl, event.startsAt, event.endsAt, event.zone)}
            </span>
          ) : null}
        </>
      }
      action={
        <>
          <Button busy={confirming} onClick={() => void keep()}>
            {place ? (
              <FormattedMessage id="home.takePlace" />
            ) : (
              <FormattedMessage id="home.stillCome" />
            )}
          </Button>
          <Button kind="quiet" busy={cancelling} onClick={() => void giveBack()}>
            {place ? (
              <FormattedMessage id="home.givePlaceBack" />
            ) : (
              <FormattedMessage id="home.cannotCome" />
            )}
          </Button>
          <FieldError>{refused}</FieldError>
        </>
      }
    />
  );
}
