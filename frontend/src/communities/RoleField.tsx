import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { RoleField_membership$key } from "../gen/RoleField_membership.graphql";
import type { MembershipRole, RoleFieldMutation } from "../gen/RoleFieldMutation.graphql";
import { roleWord } from "../i18n/roleWord";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { classes } from "../ui/classes";
import { controlClass } from "../ui/controlClass";
import { FieldError } from "../ui/FieldError";
import { reasonWord } from "./policyWords";
import { roles } from "./roles";

type Props = { membership: RoleField_membership$key; name: string };

/** What a member is; choosing another role gives it at once. */
export function RoleField({ membership, name }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment RoleField_membership on Membership {
        id
        revision
        role
        viewerCanGiveRole
        viewerCannotGiveRoleBecause
      }
    `,
    membership,
  );
  const [act, busy] = useAct<RoleFieldMutation>(graphql`
    mutation RoleFieldMutation($input: RoleGiveInput!) {
      roleGive(input: $input) {
        membership {
          id
          ...RoleField_membership
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const give = async (role: MembershipRole | undefined) => {
    if (!role) return;
    const outcome = await act({
      input: { membershipId: shown.id, revision: shown.revision, role },
    });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    announce(
      intl.formatMessage(
        { id: "communitySettings.saidRole" },
        { name, role: roleWord(intl, role) },
      ),
    );
  };
  if (!shown.viewerCanGiveRole) {
    return (
      <>
        {roleWord(intl, shown.role)}
        <span className="block text-meta text-soft">
          {reasonWord(intl, shown.viewerCannotGiveRoleBecause)}
        </span>
      </>
    );
  }
  return (
    <>
      <select
        className={classes(controlClass, "min-w-36")}
        aria-label={intl.formatMessage({ id: "communitySettings.roleOf" }, { name })}
        aria-busy={busy || undefined}
        value={shown.role}
        onChange={(event) => void give(roles.find((role) => role === event.target.value))}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleWord(intl, role)}
          </option>
        ))}
      </select>
      <FieldError>{refused}</FieldError>
    </>
  );
}
