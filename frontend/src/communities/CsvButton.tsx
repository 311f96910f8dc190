import { type ChangeEvent, useId } from "react";
import { FormattedMessage } from "react-intl";
import { buttonClass } from "../ui/buttonClass";

/** Takes a CSV or text file into the field above it; the file itself is not sent. */
export function CsvButton({ onText }: { onText: (text: string) => void }) {
  const id = useId();
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file) onText(await file.text());
    input.value = "";
  };
  return (
    <div>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        className="peer sr-only"
        onChange={(event) => void take(event)}
      />
      <label
        htmlFor={id}
        className={buttonClass(
          "plain",
          "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-you",
        )}
      >
        <FormattedMessage id="communitySettings.takeFile" />
      </label>
    </div>
  );
}
