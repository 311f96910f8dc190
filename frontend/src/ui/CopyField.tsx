import { type ReactNode, useId, useState } from "react";
import { Button } from "./Button";
import { controlClass } from "./controlClass";

type Props = { label: ReactNode; text: string; copy: ReactNode; copied: ReactNode };

/** One line to take along, with a button that puts it on the clipboard. */
export function CopyField({ label, text, copy, copied }: Props) {
  const id = useId();
  const [done, setDone] = useState(false);
  const take = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-meta font-bold">
        {label}
      </label>
      <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <input
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          className={controlClass}
        />
        <Button onClick={() => void take()}>{done ? copied : copy}</Button>
      </div>
    </div>
  );
}
