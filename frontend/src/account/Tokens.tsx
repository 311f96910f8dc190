import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { TokensQuery } from "../gen/TokensQuery.graphql";
import { links } from "../links";
import { Button } from "../ui/Button";
import { TokenDialog } from "./TokenDialog";
import { TokenList } from "./TokenList";

/** The keys by which a partner's software asks in one's name. */
export function Tokens({ query }: { query: PreloadedQuery<TokensQuery> }) {
  const intl = useIntl();
  const [making, setMaking] = useState(false);
  const data = usePreloadedQuery<TokensQuery>(
    graphql`
      query TokensQuery @preloadable {
        viewer {
          viewerCanCreateToken
          ...TokenList_viewer
        }
        ...TokenDialog_query
      }
    `,
    query,
  );
  const { viewer } = data;
  return (
    <>
      <div className="mb-8 flex flex-wrap items-start justify-between gap-x-10 gap-y-4">
        <p className="max-w-measure">
          <FormattedMessage
            id="account.tokensBody"
            values={{
              api: (text) => (
                <Go key="api" to={links.api()} className="underline underline-offset-2">
                  {text}
                </Go>
              ),
            }}
          />
        </p>
        <Button
          kind="primary"
          because={
            viewer.viewerCanCreateToken ? null : intl.formatMessage({ id: "account.tokenCannot" })
          }
          onClick={() => setMaking(true)}
        >
          <FormattedMessage id="account.tokenNew" />
        </Button>
      </div>
      <TokenList viewer={viewer} />
      <TokenDialog query={data} open={making} onClose={() => setMaking(false)} />
    </>
  );
}
