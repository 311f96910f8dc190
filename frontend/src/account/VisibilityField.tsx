import { useIntl } from "react-intl";
import type { PersonVisibility } from "../gen/ProfileForm_person.graphql";
import { RadioGroup } from "../ui/RadioGroup";

type Props = { value: PersonVisibility; onChange: (value: PersonVisibility) => void };

/** Who may see one. */
export function VisibilityField({ value, onChange }: Props) {
  const intl = useIntl();
  return (
    <RadioGroup<PersonVisibility>
      legend={intl.formatMessage({ id: "account.visibility" })}
      value={value}
      onChange={onChange}
      choices={[
        {
          value: "PUBLIC",
          label: intl.formatMessage({ id: "account.visiblePublic" }),
          hint: intl.formatMessage({ id: "account.visiblePublicHint" }),
        },
        {
          value: "MEMBERS",
          label: intl.formatMessage({ id: "account.visibleMembers" }),
          hint: intl.formatMessage({ id: "account.visibleMembersHint" }),
        },
        {
          value: "COMMUNITIES",
          label: intl.formatMessage({ id: "account.visibleCommunities" }),
          hint: intl.formatMessage({ id: "account.visibleCommunitiesHint" }),
        },
      ]}
    />
  );
}
