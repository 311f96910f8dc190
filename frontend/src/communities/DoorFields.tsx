import { useIntl } from "react-intl";
import { RadioGroup } from "../ui/RadioGroup";
import { policyWord, visibilityWord } from "./policyWords";

export type Policy = "OPEN" | "ON_REQUEST" | "BY_INVITATION";
export type Visibility = "PUBLIC" | "LISTED" | "PRIVATE";

type Props = {
  policy: Policy;
  onPolicy: (policy: Policy) => void;
  visibility: Visibility;
  onVisibility: (visibility: Visibility) => void;
};

/** Who may come in, and who may look in. */
export function DoorFields({ policy, onPolicy, visibility, onVisibility }: Props) {
  const intl = useIntl();
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <RadioGroup<Policy>
        legend={intl.formatMessage({ id: "communities.howPeopleJoin" })}
        value={policy}
        onChange={onPolicy}
        choices={[
          {
            value: "OPEN",
            label: intl.formatMessage({ id: "communities.open" }),
            hint: policyWord(intl, "OPEN"),
          },
          {
            value: "ON_REQUEST",
            label: intl.formatMessage({ id: "communities.onRequest" }),
            hint: policyWord(intl, "ON_REQUEST"),
          },
          {
            value: "BY_INVITATION",
            label: intl.formatMessage({ id: "communities.byInvitation" }),
            hint: policyWord(intl, "BY_INVITATION"),
          },
        ]}
      />
      <RadioGroup<Visibility>
        legend={intl.formatMessage({ id: "communities.whoReads" })}
        value={visibility}
        onChange={onVisibility}
        choices={[
          {
            value: "PUBLIC",
            label: intl.formatMessage({ id: "communities.public" }),
            hint: visibilityWord(intl, "PUBLIC"),
          },
          {
            value: "LISTED",
            label: intl.formatMessage({ id: "communities.listed" }),
            hint: visibilityWord(intl, "LISTED"),
          },
          {
            value: "PRIVATE",
            label: intl.formatMessage({ id: "communities.private" }),
            hint: visibilityWord(intl, "PRIVATE"),
          },
        ]}
      />
    </div>
  );
}
