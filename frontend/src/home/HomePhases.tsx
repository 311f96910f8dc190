import { FormattedMessage, useIntl } from "react-intl";
import { phaseWord } from "../i18n/words";
import { Phase, type PhaseCode } from "../marks/Phase";

const phases: readonly PhaseCode[] = ["BEFORE", "DURING", "AFTER"];

/** The three phases of every event, and their signs, explained once. */
export function HomePhases() {
  const intl = useIntl();
  return (
    <ol
      aria-label={intl.formatMessage({ id: "home.phases" })}
      className="mt-12 grid gap-x-10 gap-y-6 border-y border-rule py-7 sm:grid-cols-3"
    >
      {phases.map((phase) => (
        <li key={phase}>
          <p className="text-meta text-soft">
            <Phase phase={phase}>{phaseWord(intl, phase)}</Phase>
          </p>
          <p className="mt-1 font-title text-entry">
            <PhaseVerb phase={phase} />
          </p>
          <p className="mt-1 text-meta">
            <PhaseLine phase={phase} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function PhaseVerb({ phase }: { phase: PhaseCode }) {
  switch (phase) {
    case "BEFORE":
      return <FormattedMessage id="home.come" />;
    case "DURING":
      return <FormattedMessage id="home.learn" />;
    case "AFTER":
      return <FormattedMessage id="home.share" />;
  }
}

function PhaseLine({ phase }: { phase: PhaseCode }) {
  switch (phase) {
    case "BEFORE":
      return <FormattedMessage id="home.comeLine" />;
    case "DURING":
      return <FormattedMessage id="home.learnLine" />;
    case "AFTER":
      return <FormattedMessage id="home.shareLine" />;
  }
}
