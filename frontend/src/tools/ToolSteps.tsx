import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ToolSteps_text$key } from "../gen/ToolSteps_text.graphql";
import { Html } from "../ui/Html";
import { Section } from "../ui/Section";

/** What to do, step by step, with the minutes each takes and when it begins. */
export function ToolSteps({ text }: { text: ToolSteps_text$key }) {
  const { steps } = useFragment(
    graphql`
      fragment ToolSteps_text on ProcessToolText {
        steps {
          title
          textHTML
          minutes
        }
      }
    `,
    text,
  );
  const begins = steps.map((_, index) =>
    steps.slice(0, index).reduce((sum, step) => sum + step.minutes, 0),
  );
  return (
    <Section title={<FormattedMessage id="tools.steps" />}>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.title}
            className="grid break-inside-avoid gap-x-5 gap-y-1 border-t border-rule py-4 sm:grid-cols-[6.5rem_minmax(0,1fr)]"
          >
            <p className="text-meta">
              <span className="block font-bold">
                <FormattedMessage id="tools.minutes" values={{ count: step.minutes }} />
              </span>
              <span className="text-soft">
                <FormattedMessage id="tools.from" values={{ minute: begins[index] ?? 0 }} />
              </span>
            </p>
            <div className="min-w-0">
              <h3 className="text-[1.25rem] leading-snug">{step.title}</h3>
              <Html html={step.textHTML} className="mt-1" />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
