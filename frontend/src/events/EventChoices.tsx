import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventChoices_event$key } from "../gen/EventChoices_event.graphql";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import { TextArea } from "../ui/TextArea";
import { EventPlaces } from "./EventPlaces";
import { EventTrouble } from "./EventTrouble";
import { EventYou } from "./EventYou";
import { useAnswer } from "./useAnswer";

/** Coming, online, or not: one tap each; a question to bring, if there is one. */
export function EventChoices({ event }: { event: EventChoices_event$key }) {
  const intl = useIntl();
  const [question, setQuestion] = useState("");
  const shown = useFragment(
    graphql`
      fragment EventChoices_event on Event {
        id
        place
        isOnline
        admission
        capacity
        confirmedCount
        onlineCapacity
        onlineConfirmedCount
        waitlistedCount
        viewerCanDecline
        viewerRegistration {
          state
          ...EventYou_registration
        }
      }
    `,
    event,
  );
  const { register, decline, busy, outcome } = useAnswer(shown.id);
  const inRoom = shown.place !== "" || !shown.isOnline;
  const fullRoom = shown.capacity != null && shown.confirmedCount >= shown.capacity;
  const fullOnline =
    shown.onlineCapacity != null && shown.onlineConfirmedCount >= shown.onlineCapacity;
  const both = inRoom && shown.isOnline;
  const mine = shown.viewerRegistration;
  const come = (mode: "IN_PERSON" | "ONLINE") => () =>
    void register({ mode, question: question.trim() || undefined });
  return (
    <div className="grid gap-2">
      {mine && mine.state !== "CANCELLED" ? (
        <p>
          <EventYou registration={mine} />
        </p>
      ) : null}
      {inRoom ? (
        <Button kind="primary" busy={busy} onClick={come("IN_PERSON")}>
          {fullRoom ? (
            <FormattedMessage id="events.joinLine" />
          ) : shown.admission === "ON_APPROVAL" ? (
            <FormattedMessage id="events.askToCome" />
          ) : (
            <FormattedMessage id="events.iCome" />
          )}
        </Button>
      ) : null}
      {shown.isOnline ? (
        <Button kind={both ? "plain" : "primary"} busy={busy} onClick={come("ONLINE")}>
          {fullOnline ? (
            <FormattedMessage id="events.joinLineOnline" />
          ) : (
            <FormattedMessage id="events.iComeOnline" />
          )}
        </Button>
      ) : null}
      {shown.viewerCanDecline && mine?.state !== "DECLINED" ? (
        <Button kind="quiet" busy={busy} onClick={() => void decline()}>
          <FormattedMessage id="events.iCannot" />
        </Button>
      ) : null}
      <p className="text-soft">
        <EventPlaces
          capacity={inRoom ? shown.capacity : shown.onlineCapacity}
          taken={inRoom ? shown.confirmedCount : shown.onlineConfirmedCount}
          waiting={shown.waitlistedCount}
        />
      </p>
      <Disclosure summary={<FormattedMessage id="events.addQuestion" />}>
        <TextArea
          label={intl.formatMessage({ id: "events.question" })}
          hint={<FormattedMessage id="events.questionHint" />}
          rows={2}
          maxLength={500}
          value={question}
          onChange={(change) => setQuestion(change.target.value)}
        />
      </Disclosure>
      <EventTrouble outcome={outcome} />
    </div>
  );
}
