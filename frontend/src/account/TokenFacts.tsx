import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { TokenFacts_token$key } from "../gen/TokenFacts_token.graphql";

/** What a token may do, where, until when, and when it was used. */
export function TokenFacts({ token }: { token: TokenFacts_token$key }) {
  const intl = useIntl();
  const { scopes, communities, organisation, expiresAt, lastUsedAt, revokedAt } = useFragment(
    graphql`
      fragment TokenFacts_token on AccessToken {
        scopes
        expiresAt
        lastUsedAt
        revokedAt
        organisation {
          name
        }
        communities {
          id
          name
        }
      }
    `,
    token,
  );
  const date = (at: string) => intl.formatDate(at, { dateStyle: "medium" });
  const over = new Date(expiresAt) < new Date();
  return (
    <div className="mt-1 grid gap-0.5 text-meta text-soft">
      <p>{scopes.join(", ")}</p>
      <p>
        {communities.length > 0 ? (
          <FormattedMessage
            id="account.tokenOnly"
            values={{ names: intl.formatList(communities.map(({ name }) => name)) }}
          />
        ) : (
          <FormattedMessage id="account.tokenAll" />
        )}
        {organisation ? ` ${organisation.name}.` : null}
      </p>
      <p>
        {revokedAt ? (
          <FormattedMessage id="account.tokenRevoked" values={{ date: date(revokedAt) }} />
        ) : over ? (
          <FormattedMessage id="account.tokenEnded" values={{ date: date(expiresAt) }} />
        ) : (
          <FormattedMessage id="account.tokenEnds" values={{ date: date(expiresAt) }} />
        )}{" "}
        {lastUsedAt ? (
          <FormattedMessage id="account.tokenUsed" values={{ date: date(lastUsedAt) }} />
        ) : (
          <FormattedMessage id="account.tokenUnused" />
        )}
      </p>
    </div>
  );
}
