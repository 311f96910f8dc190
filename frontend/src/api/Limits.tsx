import { FormattedMessage, useIntl } from "react-intl";
import { DataTable } from "../ui/DataTable";
import { Section } from "../ui/Section";

/** What one request may be; the same numbers as in the server and in extensions.cost. */
export function Limits() {
  const intl = useIntl();
  const title = intl.formatMessage({ id: "api.limits" });
  const rows = [
    { what: intl.formatMessage({ id: "api.limitBody" }), most: "256 KiB" },
    { what: intl.formatMessage({ id: "api.limitFields" }), most: intl.formatNumber(500) },
    { what: intl.formatMessage({ id: "api.limitDepth" }), most: intl.formatNumber(12) },
    { what: intl.formatMessage({ id: "api.limitAliases" }), most: intl.formatNumber(30) },
    { what: intl.formatMessage({ id: "api.limitRoots" }), most: "20 / 5" },
    { what: intl.formatMessage({ id: "api.limitPage" }), most: intl.formatNumber(100) },
    { what: intl.formatMessage({ id: "api.limitCost" }), most: intl.formatNumber(10000) },
    { what: intl.formatMessage({ id: "api.limitTime" }), most: "10 s" },
  ];
  return (
    <Section title={title}>
      <p className="mb-4 max-w-measure">
        <FormattedMessage
          id="api.limitsBody"
          values={{
            cost: <code key="cost">extensions.cost</code>,
            code: <code key="code">COMPLEXITY_EXCEEDED</code>,
            wait: <code key="wait">Retry-After</code>,
          }}
        />
      </p>
      <DataTable
        caption={intl.formatMessage({ id: "api.limitsTable" })}
        columns={[
          { key: "what", head: intl.formatMessage({ id: "api.limit" }), cell: ({ what }) => what },
          {
            key: "most",
            head: intl.formatMessage({ id: "api.most" }),
            cell: ({ most }) => most,
            number: true,
          },
        ]}
        rows={rows}
        rowKey={({ what }) => what}
      />
    </Section>
  );
}
