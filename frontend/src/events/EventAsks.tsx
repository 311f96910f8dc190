import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventAsks_registration$key } from "../gen/EventAsks_registration.graphql";
import type { EventAsksMutation } from "../gen/EventAsksMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { EventTrouble } from "./EventTrouble";

type Props = { registration: EventAsks_registration$key; busy: boolean; onDecline: () => void };

/** The date moved, or a freed place was taken for the reader: still coming or not, one tap. */
export function EventAsks({ registration, busy, onDecline }: Props) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment EventAsks_registration on Registration {
        id
        asks
        viewerCanConfirm
      }
    `,
    registration,
  );
  const [act, saying] = useAct<EventAsksMutation>(graphql`
    mutation EventAsksMutation($input: RegistrationConfirmInput!) {
      registrationConfirm(input: $input) {
        registration {
          id
          asks
          viewerCanConfirm
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  if (shown.asks === "NOTHING" || !shown.viewerCanConfirm) return null;
  return (
    <div className="grid gap-2 border-l-2 border-you pl-3">
      <p className="font-bold">
        {shown.asks === "MOVED" ? (
          <FormattedMessage id="plan.askMoved" />
        ) : (
          <FormattedMessage id="plan.askPlace" />
        )}
      </p>
      <Button
        kind="primary"
        busy={busy || saying}
        onClick={async () => {
          const result = await act({
            input: { registrationId: shown.id, idempotencyKey: crypto.randomUUID() },
          });
          setOutcome(result);
          if (result.kind === "done") say(intl.formatMessage({ id: "plan.saidStill" }));
        }}
      >
        <FormattedMessage id="plan.stillComing" />
      </Button>
      <Button busy={busy || saying} onClick={onDecline}>
        <FormattedMessage id="plan.notComing" />
      </Button>
      <EventTrouble outcome={outcome} />
    </div>
  );
}
