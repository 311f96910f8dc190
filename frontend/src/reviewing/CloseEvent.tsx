import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CloseEvent_event$key } from "../gen/CloseEvent_event.graphql";
import type { CloseEventMutation } from "../gen/CloseEventMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { ActTrouble } from "./ActTrouble";
import { Step } from "./Step";
import { whyNot } from "./words";

/** Where what is missing before an event can be closed stands on the page. */
function placeOf(code: string | null | undefined): string | null {
  switch (code) {
    case "ATTENDANCE_MISSING":
      return "#came";
    case "REVIEW_MISSING":
    case "REVIEW_OPEN":
      return "#look-back";
    default:
      return null;
  }
}

/** Closes the event, or says what is missing and leads there. */
export function CloseEvent({ event, main }: { event: CloseEvent_event$key; main: boolean }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment CloseEvent_event on Event {
        id
        state
        viewerCanClose
        viewerCannotCloseBecause
      }
    `,
    event,
  );
  const [act, busy] = useAct<CloseEventMutation>(graphql`
    mutation CloseEventMutation($input: EventCloseInput!) {
      eventClose(input: $input) {
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
  const close = async () => {
    const input = { eventId: shown.id, idempotencyKey: crypto.randomUUID() };
    const result = await act({ input });
    setOutcome(result);
    if (result.kind === "done") say(intl.formatMessage({ id: "reviewing.saidClosed" }));
  };
  const because = shown.viewerCannotCloseBecause;
  const place = placeOf(because);
  return (
    <Step
      id="close"
      done={shown.state === "CLOSED"}
      title={<FormattedMessage id="reviewing.closeEvent" />}
    >
      {place ? (
        <p>
          <a href={place} className="underline underline-offset-2">
            {whyNot(intl, because)}
          </a>
        </p>
      ) : (
        <p className="max-w-measure text-soft">
          {shown.viewerCanClose ? (
            <FormattedMessage id="reviewing.closeHint" />
          ) : (
            whyNot(intl, because)
          )}
        </p>
      )}
      {shown.viewerCanClose ? (
        <div className="mt-3">
          <Button kind={main ? "primary" : "plain"} busy={busy} onClick={() => void close()}>
            <FormattedMessage id="reviewing.close" />
          </Button>
        </div>
      ) : null}
      <ActTrouble outcome={outcome} />
    </Step>
  );
}
