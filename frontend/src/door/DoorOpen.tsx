import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { DoorOpenMutation } from "../gen/DoorOpenMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";

/** Somebody with an account comes in by the code: one tap, then the event's page. */
export function DoorOpen({ code }: { code: string }) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [open, busy] = useAct<DoorOpenMutation>(graphql`
    mutation DoorOpenMutation($input: EventDoorOpenInput!) {
      eventDoorOpen(input: $input) {
        event {
          id
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const go = async () => {
    const done = await open({ input: { code } });
    setOutcome(done);
    const event = done.kind === "done" ? done.response.eventDoorOpen.event : null;
    if (event) void router.navigate({ to: links.event(event.id).to });
  };
  return (
    <div className="grid justify-items-start gap-3">
      <FormTrouble outcome={outcome} fields={[]} />
      <Button kind="primary" busy={busy} onClick={() => void go()}>
        <FormattedMessage id="door.open" />
      </Button>
    </div>
  );
}
