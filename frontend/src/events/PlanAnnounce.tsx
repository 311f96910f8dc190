import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanAnnounce_event$key } from "../gen/PlanAnnounce_event.graphql";
import type { Outcome } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { EventTrouble } from "./EventTrouble";
import { useAnnounceNow } from "./useAnnounceNow";

/** What a draft still lacks, and the button that announces it. */
export function PlanAnnounce({ event }: { event: PlanAnnounce_event$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [announce, busy] = useAnnounceNow();
  const shown = useFragment(
    graphql`
      fragment PlanAnnounce_event on Event {
        id
        revision
        state
        startsAt
        place
        isOnline
      }
    `,
    event,
  );
  if (shown.state === "POSTPONED") {
    return (
      <p className="mb-8 bg-well px-5 py-4">
        <FormattedMessage id="plan.postponedHint" />{" "}
        <a href="#startsAt" className="font-bold underline">
          <FormattedMessage id="plan.needStart" />
        </a>
      </p>
    );
  }
  if (shown.state !== "DRAFT") return null;
  const needs = [
    ...(shown.startsAt ? [] : ["startsAt" as const]),
    ...(shown.place || shown.isOnline ? [] : ["place" as const]),
  ];
  return (
    <section className="mb-8 grid justify-items-start gap-3 bg-well px-5 py-4">
      {needs.length > 0 ? (
        <div>
          <p className="font-bold">
            <FormattedMessage id="plan.missing" />
          </p>
          <ul className="ml-5 list-disc">
            {needs.map((need) => (
              <li key={need}>
                <a href={`#${need}`} className="underline">
                  {need === "startsAt" ? (
                    <FormattedMessage id="plan.needStart" />
                  ) : (
                    <FormattedMessage id="plan.needPlace" />
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>
          <FormattedMessage id="plan.ready" />
        </p>
      )}
      <Button
        kind="primary"
        busy={busy}
        because={needs.length > 0 ? intl.formatMessage({ id: "plan.missingFirst" }) : undefined}
        onClick={async () => {
          const result = await announce(shown);
          setOutcome(result);
          if (result.kind === "done") say(intl.formatMessage({ id: "events.saidAnnounced" }));
        }}
      >
        <FormattedMessage id="events.announce" />
      </Button>
      <EventTrouble outcome={outcome} />
    </section>
  );
}
