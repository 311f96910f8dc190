import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ApiQuery } from "../gen/ApiQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { Section } from "../ui/Section";
import { ApiFacts } from "./ApiFacts";
import { Code } from "./Code";
import { firstCommand, firstQuery } from "./firstQuery";
import { Limits } from "./Limits";
import { Scopes } from "./Scopes";

/** For partners: everything a program needs to ask here. */
export function Api({ query }: { query: PreloadedQuery<ApiQuery> }) {
  const intl = useIntl();
  const { constellation, viewer } = usePreloadedQuery<ApiQuery>(
    graphql`
      query ApiQuery @preloadable {
        constellation {
          isDemo
        }
        viewer {
          kind
        }
      }
    `,
    query,
  );
  const endpoint = `${location.origin}/graphql`;
  const tokens = links.me("tokens");
  return (
    <>
      <PageTitle>{intl.formatMessage({ id: "api.title" })}</PageTitle>
      <p className="mt-5 mb-10 max-w-measure text-lead">
        <FormattedMessage id="api.body" />
      </p>
      <Rail rail={<ApiFacts endpoint={endpoint} explorer={constellation.isDemo} />}>
        <div className="-mt-12">
          <Section title={intl.formatMessage({ id: "api.first" })}>
            <p className="max-w-measure">
              <FormattedMessage id="api.firstBody" />
            </p>
            <Code label={intl.formatMessage({ id: "api.query" })} text={firstQuery} />
            <Code label={intl.formatMessage({ id: "api.shell" })} text={firstCommand(endpoint)} />
          </Section>
          <Section title={intl.formatMessage({ id: "api.tokens" })}>
            <p className="mb-5 max-w-measure">
              <FormattedMessage
                id="api.tokensBody"
                values={{ header: <code key="header">Authorization: Bearer cst_…</code> }}
              />
            </p>
            <Go
              to={viewer.kind === "VISITOR" ? links.signIn(tokens.to) : tokens}
              className={buttonClass("primary")}
            >
              {viewer.kind === "VISITOR" ? (
                <FormattedMessage id="api.signIn" />
              ) : (
                <FormattedMessage id="api.makeToken" />
              )}
            </Go>
          </Section>
          <Scopes />
          <Limits />
        </div>
      </Rail>
    </>
  );
}
