import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventAnnounce_event$key } from "../gen/EventAnnounce_event.graphql";
import type { EventAnnounceMutation } from "../gen/EventAnnounceMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { whyNotAnnounce } from "./announcing";
import { EventTrouble } from "./EventTrouble";
import { instantAt } from "./instant";

/** Announces a draft, asking only for what it does not say yet. */
export function EventAnnounce({ event }: { event: EventAnnounce_event$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const shown = useFragment(
    graphql`
      fragment EventAnnounce_event on Event {
        id
        revision
        startsAt
        zone
        place
        isOnline
        viewerCanAnnounce
        viewerCannotAnnounceBecause
      }
    `,
    event,
  );
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<EventAnnounceMutation>(graphql`
    mutation EventAnnounceMutation($input: EventAnnounceInput!) {
      eventAnnounce(input: $input) {
        event {
          ...EventDraft_event
          ...EventPhases_event
          ...EventFacts_event
          ...EventShare_event
          ...EventSteps_event
          number
          announcedAt
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const asksStart = !shown.startsAt;
  const asksPlace = shown.place === "" && !shown.isOnline;
  const announce = async (submit: FormEvent<HTMLFormElement>) => {
    submit.preventDefault();
    const form = new FormData(submit.currentTarget);
    const said = (name: string) => String(form.get(name) ?? "").trim() || undefined;
    const result = await act({
      input: {
        eventId: shown.id,
        revision: shown.revision,
        startsAt: asksStart ? instantAt(said("startsAt") ?? "", shown.zone) : undefined,
        place: said("place"),
        link: said("link"),
        idempotencyKey: crypto.randomUUID(),
      },
    });
    setOutcome(result);
    if (result.kind === "done") say(intl.formatMessage({ id: "events.saidAnnounced" }));
  };
  const because = shown.viewerCannotAnnounceBecause;
  return (
    <form onSubmit={(submit) => void announce(submit)} className="mb-10 bg-well px-5 py-5">
      <h2 className="text-entry">
        <FormattedMessage id="events.draftTitle" />
      </h2>
      <p className="mt-1 max-w-measure">
        <FormattedMessage id="events.draftBody" />
      </p>
      {because ? null : (
        <div className="mt-4 grid max-w-measure gap-4 sm:grid-cols-2">
          {asksStart ? (
            <TextField
              label={<FormattedMessage id="events.starts" />}
              hint={<FormattedMessage id="events.startsHint" values={{ zone: shown.zone }} />}
              type="datetime-local"
              name="startsAt"
              error={refusalFor(outcome, "startsAt")}
            />
          ) : null}
          {asksPlace ? (
            <>
              <TextField
                label={<FormattedMessage id="events.place" />}
                name="place"
                error={refusalFor(outcome, "place")}
              />
              <TextField
                label={<FormattedMessage id="events.link" />}
                hint={<FormattedMessage id="events.linkHint" />}
                type="url"
                name="link"
                error={refusalFor(outcome, "link")}
              />
            </>
          ) : null}
        </div>
      )}
      <div className="mt-4 grid justify-items-start gap-2">
        <Button
          type="submit"
          kind="primary"
          busy={busy}
          because={because ? whyNotAnnounce(intl, because) : undefined}
        >
          <FormattedMessage id="events.announce" />
        </Button>
        <EventTrouble outcome={outcome} />
      </div>
    </form>
  );
}
