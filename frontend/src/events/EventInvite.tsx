import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventInvite_event$key } from "../gen/EventInvite_event.graphql";
import type { EventInviteMutation } from "../gen/EventInviteMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { DataTable } from "../ui/DataTable";
import { Disclosure } from "../ui/Disclosure";
import { TextArea } from "../ui/TextArea";
import { EventTrouble } from "./EventTrouble";
import { invitationWord } from "./invitationWord";

type Line = { line: number; email: string; outcome: string };

/** Invites people by pasted addresses: first what would happen, then the letters. */
export function EventInvite({
  event,
  onDone,
}: {
  event: EventInvite_event$key;
  onDone: () => void;
}) {
  const intl = useIntl();
  const say = useAnnounce();
  const [people, setPeople] = useState("");
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const [sent, setSent] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment EventInvite_event on Event {
        id
        viewerCanInvite
      }
    `,
    event,
  );
  const [act, busy] = useAct<EventInviteMutation>(graphql`
    mutation EventInviteMutation($input: EventInviteInput!) {
      eventInvite(input: $input) {
        invitations {
          line
          email
          outcome
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  if (!shown.viewerCanInvite) return null;
  const count = lines?.filter((one) => one.outcome === "INVITED").length ?? 0;
  const invite = async (preview: boolean) => {
    const result = await act({ input: { eventId: shown.id, people, preview } });
    setOutcome(result);
    if (result.kind !== "done") return;
    setLines(result.response.eventInvite.invitations ?? []);
    setSent(!preview);
    if (preview) return;
    say(intl.formatMessage({ id: "plan.saidInvited" }));
    onDone();
  };
  return (
    <Disclosure summary={<FormattedMessage id="plan.invite" />}>
      <form
        className="grid gap-4 pt-2"
        onSubmit={(submit) => {
          submit.preventDefault();
          void invite(true);
        }}
      >
        <TextArea
          label={<FormattedMessage id="plan.inviteAddresses" />}
          hint={<FormattedMessage id="plan.inviteHint" />}
          error={refusalFor(outcome, "people")}
          rows={4}
          value={people}
          onChange={(change) => {
            setPeople(change.target.value);
            setLines(null);
          }}
        />
        <div>
          <Button type="submit" busy={busy}>
            <FormattedMessage id="plan.invitePreview" />
          </Button>
        </div>
      </form>
      {lines ? (
        <div aria-live="polite" className="mt-4 grid justify-items-start gap-4">
          <DataTable
            caption={intl.formatMessage({ id: "plan.inviteTable" })}
            rows={lines.map((one, index) => ({ ...one, key: `${one.line}-${index}` }))}
            rowKey={({ key }) => key}
            columns={[
              {
                key: "address",
                head: <FormattedMessage id="plan.inviteAddress" />,
                cell: ({ email }) => <span className="break-all">{email}</span>,
              },
              {
                key: "what",
                head: <FormattedMessage id="plan.inviteWhat" />,
                cell: ({ outcome: what }) => invitationWord(intl, what),
              },
            ]}
          />
          {sent ? null : (
            <Button
              busy={busy}
              because={count === 0 ? intl.formatMessage({ id: "plan.inviteNobody" }) : undefined}
              onClick={() => void invite(false)}
            >
              <FormattedMessage id="plan.inviteSend" values={{ count }} />
            </Button>
          )}
        </div>
      ) : null}
      <EventTrouble outcome={outcome?.kind === "failed" ? outcome : null} />
    </Disclosure>
  );
}
