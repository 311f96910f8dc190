import { useId } from "react";
import type { SheetField } from "./SheetInput";

const numbers = ["1", "2", "3", "4", "5"];

/** A number from 1 to 5, in one row of large targets. */
export function ScaleInput({
  field,
  value,
  onWrite,
}: {
  field: SheetField;
  value: string;
  onWrite: (value: string) => void;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={field.help ? `${id}-help` : undefined}>
      <legend className="mb-1 text-meta font-bold">{field.label}</legend>
      <div className="flex max-w-80">
        {numbers.map((number) => (
          <label
            key={number}
            className="flex min-h-11 flex-1 cursor-pointer flex-col items-center gap-1 py-1"
          >
            <input
              type="radio"
              name={id}
              value={number}
              checked={value === number}
              onChange={() => onWrite(number)}
              className="size-5"
            />
            {number}
          </label>
        ))}
      </div>
      {field.help ? (
        <p id={`${id}-help`} className="mt-1 text-meta text-soft">
          {field.help}
        </p>
      ) : null}
    </fieldset>
  );
}
