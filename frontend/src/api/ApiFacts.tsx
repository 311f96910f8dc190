import { FormattedMessage } from "react-intl";

const link = "underline underline-offset-2 [overflow-wrap:anywhere]";

/** The addresses, in the rail. */
export function ApiFacts({ endpoint, explorer }: { endpoint: string; explorer: boolean }) {
  return (
    <dl className="grid gap-4 text-meta">
      <div>
        <dt className="text-soft">
          <FormattedMessage id="api.endpoint" />
        </dt>
        <dd className="[overflow-wrap:anywhere]">{endpoint}</dd>
      </div>
      <div>
        <dt className="text-soft">
          <FormattedMessage id="api.schema" />
        </dt>
        <dd>
          <a href="/graphql/schema.graphqls" className={link}>
            /graphql/schema.graphqls
          </a>
        </dd>
      </div>
      <div>
        <dt className="text-soft">
          <FormattedMessage id="api.explorer" />
        </dt>
        <dd>
          {explorer ? (
            <a href="/graphiql" className={link}>
              /graphiql
            </a>
          ) : (
            <FormattedMessage id="api.explorerClosed" values={{ path: "/graphiql" }} />
          )}
        </dd>
      </div>
    </dl>
  );
}
