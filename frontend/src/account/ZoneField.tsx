import { Suspense } from "react";
import { useIntl } from "react-intl";
import { LazyComboBox } from "../ui/LazyComboBox";
import { Skeleton } from "../ui/Skeleton";

type Props = {
  value: string | null;
  onChange: (zone: string | null) => void;
  error?: string;
};

/** The time zone one lives in, found by typing a city. */
export function ZoneField({ value, onChange, error }: Props) {
  const intl = useIntl();
  const known = Intl.supportedValuesOf("timeZone");
  const zones = value && !known.includes(value) ? [value, ...known] : known;
  const choices = zones.map((id) => ({ id, label: id.replaceAll("_", " ") }));
  return (
    <Suspense fallback={<Skeleton className="mt-6 h-9.5" />}>
      <LazyComboBox
        label={intl.formatMessage({ id: "account.zone" })}
        choices={choices}
        value={value}
        onChange={onChange}
        error={error}
      />
    </Suspense>
  );
}
