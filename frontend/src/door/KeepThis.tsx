import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { KeepThisMutation } from "../gen/KeepThisMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { TextField } from "../ui/TextField";

/** A guest keeps what they did: an address, and a letter with a link. */
export function KeepThis() {
  const intl = useIntl();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [keep, busy] = useAct<KeepThisMutation>(graphql`
    mutation KeepThisMutation($input: GuestKeepInput!) {
      guestKeep(input: $input) {
        sent
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get("email") ?? "").trim();
    setOutcome(await keep({ input: { email } }));
  };
  return (
    <Section title={intl.formatMessage({ id: "door.keepTitle" })}>
      {outcome?.kind === "done" ? (
        <p role="status">
          <FormattedMessage id="door.keepSent" />
        </p>
      ) : (
        <form onSubmit={(event) => void submit(event)} className="grid gap-4">
          <p>
            <FormattedMessage id="door.keepBody" />
          </p>
          <FormTrouble outcome={outcome} fields={["email"]} />
          <TextField
            name="email"
            type="email"
            required
            autoComplete="email"
            maxLength={254}
            label={intl.formatMessage({ id: "door.email" })}
            error={refusalFor(outcome, "email")}
          />
          <div>
            <Button type="submit" busy={busy}>
              <FormattedMessage id="door.keep" />
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
