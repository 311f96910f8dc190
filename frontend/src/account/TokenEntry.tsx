import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { TokenEntry_token$key } from "../gen/TokenEntry_token.graphql";
import type { TokenEntryMutation } from "../gen/TokenEntryMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { TokenFacts } from "./TokenFacts";

/** One token: what it is for, what it may do, and the way to end it. */
export function TokenEntry({ token }: { token: TokenEntry_token$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment TokenEntry_token on AccessToken {
        id
        name
        hint
        revokedAt
        expiresAt
        ...TokenFacts_token
      }
    `,
    token,
  );
  const [revoke, busy] = useAct<TokenEntryMutation>(graphql`
    mutation TokenEntryMutation($input: TokenRevokeInput!) {
      tokenRevoke(input: $input) {
        accessToken {
          id
          revokedAt
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const end = async () => {
    const done = await revoke({ input: { tokenId: shown.id } });
    setOutcome(done);
    if (done.kind === "done") announce(intl.formatMessage({ id: "account.saidRevoked" }));
  };
  const ended = shown.revokedAt !== null || new Date(shown.expiresAt) < new Date();
  return (
    <li className="border-t border-rule py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="font-bold">
            {shown.name} <code className="font-normal text-meta text-soft">cst_…{shown.hint}</code>
          </p>
          <TokenFacts token={shown} />
        </div>
        {ended ? null : (
          <Button
            busy={busy}
            onClick={() => void end()}
            aria-label={intl.formatMessage({ id: "account.tokenRevokeOne" }, { name: shown.name })}
          >
            <FormattedMessage id="account.tokenRevoke" />
          </Button>
        )}
      </div>
      <FormTrouble outcome={outcome} />
    </li>
  );
}
