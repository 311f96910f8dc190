import { useState } from "react";
import { useIntl } from "react-intl";
import type { ReminderTime } from "../gen/LettersQuery.graphql";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { RadioGroup } from "../ui/RadioGroup";
import { useProfile } from "./useProfile";

type Props = { kept: ReminderTime; revision: number };

/** How long before an event one is reminded; kept as soon as it is chosen. */
export function ReminderField({ kept, revision }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const { update, outcome } = useProfile();
  const [chosen, setChosen] = useState(kept);
  const choices = [
    { value: "DAY" as const, label: intl.formatMessage({ id: "account.reminderDay" }) },
    { value: "HOUR" as const, label: intl.formatMessage({ id: "account.reminderHour" }) },
    { value: "BOTH" as const, label: intl.formatMessage({ id: "account.reminderBoth" }) },
    { value: "NONE" as const, label: intl.formatMessage({ id: "account.reminderNone" }) },
  ];
  const choose = async (reminder: ReminderTime) => {
    setChosen(reminder);
    const done = await update({ revision, reminder });
    if (done.kind !== "done") return setChosen(chosen);
    const when = choices.find((choice) => choice.value === reminder)?.label ?? "";
    announce(intl.formatMessage({ id: "account.saidReminder" }, { when }));
  };
  return (
    <div>
      <RadioGroup<ReminderTime>
        legend={intl.formatMessage({ id: "account.reminder" })}
        value={chosen}
        onChange={(value) => void choose(value)}
        choices={choices}
      />
      <FormTrouble outcome={outcome} fields={[]} />
    </div>
  );
}
