import { FormattedMessage } from "react-intl";

type Props = {
  capacity: number | null | undefined;
  taken: number;
  waiting: number;
};

/** How many places are left, in words; nothing where there is no limit. */
export function EventPlaces({ capacity, taken, waiting }: Props) {
  if (capacity == null) return null;
  const left = capacity - taken;
  if (left > 0 && waiting === 0) {
    return <FormattedMessage id="events.placesLeft" values={{ count: left }} />;
  }
  return <FormattedMessage id="events.full" values={{ waiting }} />;
}
