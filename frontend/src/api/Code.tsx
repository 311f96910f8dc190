import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";

/** Text for a program, to copy. */
export function Code({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState(false);
  const take = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <figure className="my-5 min-w-0">
      <figcaption className="mb-2 flex flex-wrap items-center justify-between gap-3 text-meta font-bold">
        {label}
        <Button onClick={() => void take()}>
          {copied ? <FormattedMessage id="api.copied" /> : <FormattedMessage id="api.copy" />}
        </Button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0} className="overflow-x-auto bg-well p-4 text-meta leading-relaxed">
        <code>{text}</code>
      </pre>
    </figure>
  );
}
