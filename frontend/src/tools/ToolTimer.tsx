import { FormattedMessage, useIntl } from "react-intl";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { StepClock } from "./StepClock";
import { atTheStart, go, keepTimer, pause, run } from "./timer";
import { useTimedSteps } from "./useTimedSteps";
import { useTimer } from "./useTimer";

/** The steps of a tool with a clock, while the event goes on: start, pause, the next step. */
export function ToolTimer({ session }: { session: string }) {
  const intl = useIntl();
  const say = useAnnounce();
  const { title, language, steps } = useTimedSteps(session);
  const timer = useTimer(session);
  if (steps.length === 0) return null;
  if (!timer) {
    return (
      <div className="mt-3">
        <Button
          aria-label={intl.formatMessage({ id: "tools.clockNamed" }, { session: title })}
          onClick={() => keepTimer(session, atTheStart(Date.now()))}
        >
          <FormattedMessage id="tools.clock" />
        </Button>
      </div>
    );
  }
  const at = Math.min(timer.step, steps.length - 1);
  const step = steps[at];
  const next = steps[at + 1];
  if (!step) return null;
  const to = (index: number) => {
    keepTimer(session, go(timer, index, Date.now()));
    say(steps[index]?.title ?? "");
  };
  return (
    <section
      aria-label={intl.formatMessage({ id: "tools.clockOf" }, { session: title })}
      className="mt-3 bg-well px-4 py-4"
    >
      <p className="text-meta text-soft">
        <FormattedMessage id="tools.stepOf" values={{ number: at + 1, total: steps.length }} />
      </p>
      <p lang={language} className="text-lead font-bold">
        {step.title}
      </p>
      <StepClock
        key={at}
        timer={timer}
        minutes={step.minutes}
        className="font-title text-[2.75rem] leading-tight"
        onOver={() => say(intl.formatMessage({ id: "tools.stepOver" }, { step: step.title }))}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {timer.since === null ? (
          <Button onClick={() => keepTimer(session, run(timer, Date.now()))}>
            <FormattedMessage id="tools.goOn" />
          </Button>
        ) : (
          <Button onClick={() => keepTimer(session, pause(timer, Date.now()))}>
            <FormattedMessage id="tools.pause" />
          </Button>
        )}
        {next ? (
          <Button onClick={() => to(at + 1)}>
            <FormattedMessage id="tools.nextStep" />
          </Button>
        ) : null}
        {at > 0 ? (
          <Button kind="quiet" onClick={() => to(at - 1)}>
            <FormattedMessage id="tools.stepBack" />
          </Button>
        ) : null}
        <Button kind="quiet" onClick={() => keepTimer(session, null)}>
          <FormattedMessage id="tools.clockAway" />
        </Button>
      </div>
      {next ? (
        <p className="mt-3 text-meta">
          <FormattedMessage
            id="tools.thenStep"
            values={{ step: <span lang={language}>{next.title}</span>, count: next.minutes }}
          />
        </p>
      ) : null}
      <p className="mt-1 text-meta text-soft">
        <FormattedMessage id="tools.clockHere" />
      </p>
    </section>
  );
}
