import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EditPeople_community$key } from "../gen/EditPeople_community.graphql";
import { InvitedList } from "./InvitedList";
import { MembersTable } from "./MembersTable";
import { RequestsList } from "./RequestsList";
import { SuspendedList } from "./SuspendedList";

/** Who asks to come in, who is in with which role, who was invited and who was taken out. */
export function EditPeople({ community }: { community: EditPeople_community$key }) {
  const shown = useFragment(
    graphql`
      fragment EditPeople_community on Community {
        id
        ...RequestsList_community
        ...MembersTable_community
        ...InvitedList_community
        ...SuspendedList_community
      }
    `,
    community,
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <section>
        <h3 className="mb-2 font-text font-bold">
          <FormattedMessage id="communitySettings.requests" />
        </h3>
        <RequestsList community={shown} />
      </section>
      <section>
        <h3 className="mb-2 font-text font-bold">
          <FormattedMessage id="communitySettings.membersAndRoles" />
        </h3>
        <MembersTable community={shown} />
      </section>
      <InvitedList community={shown} />
      <SuspendedList community={shown} />
    </div>
  );
}
