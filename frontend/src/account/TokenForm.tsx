import { useRouter } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { TokenForm_query$key } from "../gen/TokenForm_query.graphql";
import type { TokenFormMutation } from "../gen/TokenFormMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { ReachFields } from "./ReachFields";
import { ScopeFields } from "./ScopeFields";
import { expiry, TermField } from "./TermField";

type Props = {
  query: TokenForm_query$key;
  onMade: (secret: string) => void;
  onCancel: () => void;
};

/** What a token is for, what it may do, where, and for how long. */
export function TokenForm({ query, onMade, onCancel }: Props) {
  const intl = useIntl();
  const router = useRouter();
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const data = useFragment(
    graphql`
      fragment TokenForm_query on Query {
        ...ReachFields_query
      }
    `,
    query,
  );
  const [make, busy] = useAct<TokenFormMutation>(graphql`
    mutation TokenFormMutation($input: TokenCreateInput!) {
      tokenCreate(input: $input) {
        secret
        accessToken {
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
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const done = await make({
      input: {
        name: String(form.get("name") ?? "").trim(),
        scopes: form.getAll("scope").map(String),
        communityIds: form.getAll("community").map(String),
        organisationId: organisation,
        expiresAt: expiry(Number(form.get("days"))),
      },
    });
    setOutcome(done);
    if (done.kind !== "done") return;
    onMade(done.response.tokenCreate.secret ?? "");
    void router.invalidate();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-6">
      <FormTrouble outcome={outcome} fields={["name", "scopes", "expiresAt"]} />
      <TextField
        name="name"
        required
        maxLength={200}
        label={intl.formatMessage({ id: "account.tokenName" })}
        hint={intl.formatMessage({ id: "account.tokenNameHint" })}
        error={refusalFor(outcome, "name")}
      />
      <ScopeFields error={refusalFor(outcome, "scopes")} />
      <TermField error={refusalFor(outcome, "expiresAt")} />
      <ReachFields query={data} organisation={organisation} onOrganisation={setOrganisation} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onCancel}>
          <FormattedMessage id="account.cancel" />
        </Button>
        <Button type="submit" kind="primary" busy={busy}>
          <FormattedMessage id="account.tokenMake" />
        </Button>
      </div>
    </form>
  );
}
