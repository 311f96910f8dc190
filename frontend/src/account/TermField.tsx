import { useIntl } from "react-intl";
import { Select } from "../ui/Select";

const terms = [30, 90, 180, 365] as const;

/** The moment so many days from now. */
export function expiry(days: number, now = Date.now()): string {
  return new Date(now + days * 24 * 60 * 60 * 1000).toISOString();
}

/** How long the token works. */
export function TermField({ error }: { error?: string }) {
  const intl = useIntl();
  return (
    <Select
      name="days"
      defaultValue="90"
      label={intl.formatMessage({ id: "account.tokenTerm" })}
      choices={terms.map((days) => ({
        value: String(days),
        label: intl.formatMessage(
          { id: "account.tokenDays" },
          { days, date: intl.formatDate(expiry(days), { dateStyle: "medium" }) },
        ),
      }))}
      error={error}
    />
  );
}
