import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { InvitePeople_community$key } from "../gen/InvitePeople_community.graphql";
import { roleWord } from "../i18n/roleWord";
import { refusalFor } from "../relay/useAct";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { CsvButton } from "./CsvButton";
import { InvitationTable } from "./InvitationTable";
import { OutcomeNote } from "./OutcomeNote";
import { roles } from "./roles";
import { useInvite } from "./useInvite";

/** Invites people: paste addresses or a CSV, see what would happen, send. Nobody is mailed twice. */
export function InvitePeople({ community }: { community: InvitePeople_community$key }) {
  const intl = useIntl();
  const { id } = useFragment(
    graphql`
      fragment InvitePeople_community on Community {
        id
      }
    `,
    community,
  );
  const [people, setPeople] = useState("");
  const [role, setRole] = useState<(typeof roles)[number]>("MEMBER");
  const { preview, send, forget, seen, sent, busy, outcome } = useInvite(id);
  const changed = (text: string) => {
    setPeople(text);
    forget();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void preview({ people, role });
  };
  const letters = seen?.filter((one) => one.outcome === "INVITED").length ?? 0;
  const useful = letters + (seen?.filter((one) => one.outcome === "REQUEST_ACCEPTED").length ?? 0);
  return (
    <div className="grid gap-6">
      <OutcomeNote outcome={outcome} />
      <form onSubmit={submit} className="grid max-w-[46rem] gap-5">
        <TextArea
          rows={6}
          required
          label={intl.formatMessage({ id: "communitySettings.addresses" })}
          hint={intl.formatMessage({ id: "communitySettings.addressesHint" })}
          error={refusalFor(outcome, "people")}
          value={people}
          onChange={(event) => changed(event.currentTarget.value)}
        />
        <CsvButton onText={changed} />
        <div className="max-w-[18rem]">
          <Select
            label={intl.formatMessage({ id: "communitySettings.asRole" })}
            value={role}
            onChange={(event) => {
              setRole(roles.find((one) => one === event.target.value) ?? "MEMBER");
              forget();
            }}
            choices={roles.map((value) => ({ value, label: roleWord(intl, value) }))}
          />
        </div>
        <div>
          <Button type="submit" kind={seen ? "plain" : "primary"} busy={busy}>
            <FormattedMessage id="communitySettings.preview" />
          </Button>
        </div>
      </form>
      {seen ? (
        <section aria-live="polite" className="grid gap-4">
          <h3 className="font-text font-bold">
            {sent ? (
              <FormattedMessage id="communitySettings.whatHappened" />
            ) : (
              <FormattedMessage id="communitySettings.whatWouldHappen" />
            )}
          </h3>
          <InvitationTable invitations={seen} />
          {sent ? null : (
            <div>
              <Button
                kind="primary"
                busy={busy}
                because={
                  useful === 0
                    ? intl.formatMessage({ id: "communitySettings.nobodyToInvite" })
                    : null
                }
                onClick={() => void send({ people, role })}
              >
                <FormattedMessage id="communitySettings.send" values={{ count: letters }} />
              </Button>
            </div>
          )}
        </section>
      ) : null}
    </div>
  );
}
