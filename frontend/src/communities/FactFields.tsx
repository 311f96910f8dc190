import { useIntl } from "react-intl";
import { scaleWords, stageWord } from "../i18n/words";
import { stages } from "../marks/stages";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { scales } from "./form";

type Props = { stage?: string | null | undefined; scale?: string; cadence?: string };

/** Stage of life, reach and rhythm. */
export function FactFields({ stage, scale, cadence }: Props) {
  const intl = useIntl();
  const words = scaleWords(intl);
  return (
    <div className="grid gap-5 sm:grid-cols-3">
      <Select
        name="stage"
        label={intl.formatMessage({ id: "communities.stage" })}
        defaultValue={stage ?? ""}
        choices={[
          { value: "", label: stageWord(intl, null) },
          ...stages.map((value) => ({ value, label: stageWord(intl, value) })),
        ]}
      />
      <Select
        name="scale"
        label={intl.formatMessage({ id: "communities.reach" })}
        defaultValue={scale ?? "LOCAL"}
        choices={scales.map((value) => ({ value, label: words[value] ?? value }))}
      />
      <TextField
        name="cadence"
        label={intl.formatMessage({ id: "communities.rhythm" })}
        hint={intl.formatMessage({ id: "communities.rhythmHint" })}
        defaultValue={cadence ?? ""}
      />
    </div>
  );
}
