import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";

/** How long it still takes, to the second; read aloud by the minute only. */
export function Countdown({ until, className }: { until: string; className?: string }) {
  const [now, setNow] = useState(() => Date.now());
  // Time passes outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  const minutes = Math.floor(left / 60);
  return (
    <p className={className}>
      <span aria-hidden="true" className="tabular-nums">
        {minutes}:{String(left % 60).padStart(2, "0")}
      </span>
      <span role="timer" className="sr-only">
        <FormattedMessage id="common.minutesLeft" values={{ count: Math.ceil(left / 60) }} />
      </span>
    </p>
  );
}
