import { FormattedMessage } from "react-intl";
import { StepClock } from "./StepClock";
import { useTimedSteps } from "./useTimedSteps";
import { useTimer } from "./useTimer";

/** The step of a tool and its clock on the screen of the room, to be read from the last row. */
export function ScreenTimer({ session }: { session: string }) {
  const { title, language, steps } = useTimedSteps(session);
  const timer = useTimer(session);
  const at = Math.min(timer?.step ?? 0, steps.length - 1);
  const step = steps[at];
  const next = steps[at + 1];
  if (!timer || !step) return null;
  return (
    <section className="flex h-full flex-col justify-center gap-[3vmin]">
      <p className="text-[3vmin] text-soft">
        {title}
        {", "}
        <FormattedMessage id="tools.stepOf" values={{ number: at + 1, total: steps.length }} />
      </p>
      <h2 lang={language} className="font-title text-[7vmin] leading-[1.1] text-balance">
        {step.title}
      </h2>
      <StepClock
        key={at}
        timer={timer}
        minutes={step.minutes}
        className="font-title text-[18vmin] leading-none"
      />
      {next ? (
        <p className="text-[3vmin] text-soft">
          <FormattedMessage
            id="tools.thenStep"
            values={{ step: <span lang={language}>{next.title}</span>, count: next.minutes }}
          />
        </p>
      ) : null}
    </section>
  );
}
