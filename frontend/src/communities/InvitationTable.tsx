import { FormattedMessage, useIntl } from "react-intl";
import { roleWord } from "../i18n/roleWord";
import { DataTable } from "../ui/DataTable";
import { Triangle } from "../ui/Triangle";
import type { Invitations } from "./useInvite";

/** Line by line, what happens to each address. */
export function InvitationTable({ invitations }: { invitations: Invitations }) {
  const intl = useIntl();
  return (
    <DataTable
      caption={intl.formatMessage({ id: "communitySettings.invite" })}
      rows={invitations}
      rowKey={(row) => String(row.line)}
      columns={[
        {
          key: "email",
          head: <FormattedMessage id="communitySettings.address" />,
          cell: (row) => row.email,
        },
        {
          key: "name",
          head: <FormattedMessage id="communitySettings.name" />,
          cell: (row) => row.name,
        },
        {
          key: "organisation",
          head: <FormattedMessage id="communitySettings.organisation" />,
          cell: (row) => row.organisation,
        },
        {
          key: "role",
          head: <FormattedMessage id="communitySettings.role" />,
          cell: (row) => roleWord(intl, row.role),
        },
        {
          key: "outcome",
          head: <FormattedMessage id="communitySettings.happens" />,
          cell: (row) => <What outcome={row.outcome} />,
        },
      ]}
    />
  );
}

function What({ outcome }: { outcome: Invitations[number]["outcome"] }) {
  switch (outcome) {
    case "INVITED":
      return (
        <span className="font-bold">
          <FormattedMessage id="communitySettings.getsLetter" />
        </span>
      );
    case "ALREADY_INVITED":
      return <FormattedMessage id="communitySettings.alreadyInvited" />;
    case "ALREADY_MEMBER":
      return <FormattedMessage id="communitySettings.alreadyMember" />;
    case "REQUEST_ACCEPTED":
      return <FormattedMessage id="communitySettings.requestAccepted" />;
    case "REPEATED":
      return <FormattedMessage id="communitySettings.repeated" />;
    case "SUSPENDED":
      return <FormattedMessage id="communitySettings.suspended" />;
    case "NOT_A_ROLE":
      return (
        <span className="flex gap-1.5 text-error">
          <Triangle />
          <FormattedMessage id="communitySettings.notARole" />
        </span>
      );
    default:
      return (
        <span className="flex gap-1.5 text-error">
          <Triangle />
          <FormattedMessage id="communitySettings.notAnAddress" />
        </span>
      );
  }
}
