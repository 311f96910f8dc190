import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanMore_event$key } from "../gen/PlanMore_event.graphql";
import { refusalFor } from "../relay/useAct";
import { Section } from "../ui/Section";
import { Select } from "../ui/Select";
import { formats } from "./formats";
import { PlanField } from "./PlanField";
import { PlanHost } from "./PlanHost";
import type { Planning } from "./usePlan";
import { formatWord } from "./words";

type Props = { event: PlanMore_event$key; planning: Planning };

const admissions = ["OPEN", "ON_APPROVAL", "BY_INVITATION"] as const;

/** What an event is for, who may come and how many; all of it can wait. */
export function PlanMore({ event, planning }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanMore_event on Event {
        purpose
        format
        questions
        preReading
        admission
        capacity
        onlineCapacity
        number
        language
        ...PlanHost_event
      }
    `,
    event,
  );
  const whole = (text: string) => (text.trim() === "" ? null : Number(text));
  const question = (index: number, text: string) => {
    const list = [0, 1, 2].map((at) => (at === index ? text : (shown.questions[at] ?? "")));
    return { questions: list.map((one) => one.trim()).filter(Boolean) };
  };
  return (
    <Section title={<FormattedMessage id="plan.more" />}>
      <div className="grid gap-6">
        <PlanField
          planning={planning}
          name="purpose"
          rows={3}
          stored={shown.purpose}
          change={(purpose) => ({ purpose })}
          label={<FormattedMessage id="events.purpose" />}
          hint={<FormattedMessage id="events.purposeHint" />}
        />
        {[0, 1, 2].slice(0, Math.min(3, shown.questions.length + 1)).map((index) => (
          <PlanField
            key={index}
            planning={planning}
            name="questions"
            stored={shown.questions[index] ?? ""}
            change={(text) => question(index, text)}
            label={<FormattedMessage id="events.newQuestion" values={{ number: index + 1 }} />}
          />
        ))}
        <div className="grid gap-6 sm:grid-cols-2">
          <Select
            label={<FormattedMessage id="events.filterFormat" />}
            value={shown.format}
            onChange={(change) => {
              const format = formats.find((one) => one === change.target.value);
              if (format) void planning.save({ format });
            }}
            choices={formats.map((value) => ({ value, label: formatWord(intl, value) }))}
          />
          <Select
            label={<FormattedMessage id="plan.admission" />}
            value={shown.admission}
            onChange={(change) => {
              const admission = admissions.find((one) => one === change.target.value);
              if (admission) void planning.save({ admission });
            }}
            choices={[
              { value: "OPEN", label: intl.formatMessage({ id: "plan.admitOpen" }) },
              { value: "ON_APPROVAL", label: intl.formatMessage({ id: "plan.admitApproval" }) },
              { value: "BY_INVITATION", label: intl.formatMessage({ id: "plan.admitInvited" }) },
            ]}
          />
          <PlanField
            planning={planning}
            name="capacity"
            type="number"
            stored={shown.capacity == null ? "" : String(shown.capacity)}
            change={(text) => ({ capacity: whole(text) })}
            label={<FormattedMessage id="events.capacity" />}
            hint={<FormattedMessage id="plan.capacityHint" />}
          />
          <PlanField
            planning={planning}
            name="onlineCapacity"
            type="number"
            stored={shown.onlineCapacity == null ? "" : String(shown.onlineCapacity)}
            change={(text) => ({ onlineCapacity: whole(text) })}
            label={<FormattedMessage id="events.onlineCapacity" />}
            hint={<FormattedMessage id="events.capacityHint" />}
          />
          <PlanField
            planning={planning}
            name="number"
            type="number"
            stored={shown.number == null ? "" : String(shown.number)}
            change={(text) => ({ number: whole(text) })}
            label={<FormattedMessage id="plan.number" />}
            hint={<FormattedMessage id="plan.numberHint" />}
          />
          <PlanHost event={shown} planning={planning} />
          <Select
            label={<FormattedMessage id="plan.language" />}
            value={shown.language}
            onChange={(change) => void planning.save({ language: change.target.value })}
            choices={[...new Set(["en", "ms", shown.language])].map((value) => ({
              value,
              label: new Intl.DisplayNames(intl.locale, { type: "language" }).of(value) ?? value,
            }))}
            error={refusalFor(planning.outcome, "language")}
          />
        </div>
        <PlanField
          planning={planning}
          name="preReading"
          rows={3}
          stored={shown.preReading}
          change={(preReading) => ({ preReading })}
          label={<FormattedMessage id="events.preReading" />}
          hint={<FormattedMessage id="plan.preReadingHint" />}
        />
      </div>
    </Section>
  );
}
