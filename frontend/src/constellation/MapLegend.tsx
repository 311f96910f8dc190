import { FormattedMessage, useIntl } from "react-intl";
import { stageWord } from "../i18n/words";
import { Stage } from "../marks/Stage";
import { stages } from "../marks/stages";
import { You } from "../ui/You";

/** What the colours and rings mean. */
export function MapLegend() {
  const intl = useIntl();
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 py-4 text-meta text-soft">
      {stages.map((stage) => (
        <li key={stage}>
          <Stage stage={stage} label={stageWord(intl, stage)} />
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" viewBox="0 0 12 12" width={12} height={12}>
          <circle cx={6} cy={6} r={5} fill="none" stroke="var(--color-you)" strokeWidth={1.5} />
        </svg>
        <You>
          <FormattedMessage id="map.yours" />
        </You>
      </li>
      <li>
        <FormattedMessage id="map.rings" />
      </li>
    </ul>
  );
}
