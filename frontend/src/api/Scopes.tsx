import { FormattedMessage, useIntl } from "react-intl";
import { scopes, scopeWord } from "../i18n/scopes";
import { DataTable } from "../ui/DataTable";
import { Section } from "../ui/Section";

/** What a token can be allowed. */
export function Scopes() {
  const intl = useIntl();
  const title = intl.formatMessage({ id: "api.scopes" });
  return (
    <Section title={title}>
      <p className="mb-4 max-w-measure">
        <FormattedMessage id="api.scopesBody" />
      </p>
      <DataTable
        caption={intl.formatMessage({ id: "api.scopesTable" })}
        columns={[
          {
            key: "scope",
            head: intl.formatMessage({ id: "api.scope" }),
            cell: (scope) => <code className="text-meta">{scope}</code>,
          },
          {
            key: "allows",
            head: intl.formatMessage({ id: "api.allows" }),
            cell: (scope) => scopeWord(intl, scope),
          },
        ]}
        rows={scopes}
        rowKey={(scope) => scope}
      />
    </Section>
  );
}
