import { useEffect, useEffectEvent, useState } from "react";
import { FormattedMessage } from "react-intl";
import { spentOn, type Timer } from "./timer";

type Props = {
  timer: Timer;
  minutes: number;
  className?: string;
  /** Called once when the time of the step is over. */
  onOver?: () => void;
};

const minuteMillis = 60_000;

/** How long the step still takes, to the second, and by how much it is over; read aloud by the minute. */
export function StepClock({ timer, minutes, className, onOver }: Props) {
  const [now, setNow] = useState(() => Date.now());
  const [wasOver, setWasOver] = useState(
    () => spentOn(timer, Date.now()) >= minutes * minuteMillis,
  );
  const tell = useEffectEvent(() => onOver?.());
  const left = Math.ceil((minutes * minuteMillis - spentOn(timer, now)) / 1000);
  const over = left <= 0;
  // Time passes outside React.
  useEffect(() => {
    setNow(Date.now());
    if (timer.since === null) return;
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [timer]);
  useEffect(() => {
    if (over && !wasOver) tell();
    setWasOver(over);
  }, [over, wasOver]);
  const shown = Math.abs(left);
  return (
    <p className={className}>
      <span aria-hidden="true" className="tabular-nums">
        {left < 0 ? "+" : ""}
        {Math.floor(shown / 60)}:{String(shown % 60).padStart(2, "0")}
      </span>
      <span role="timer" className="sr-only">
        {over ? (
          <FormattedMessage id="tools.minutesOver" values={{ count: Math.floor(shown / 60) }} />
        ) : (
          <FormattedMessage id="common.minutesLeft" values={{ count: Math.ceil(left / 60) }} />
        )}
      </span>
    </p>
  );
}
