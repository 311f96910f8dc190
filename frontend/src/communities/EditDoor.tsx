import { type SubmitEvent, useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EditDoor_community$key } from "../gen/EditDoor_community.graphql";
import { Button } from "../ui/Button";
import { DoorFields, type Policy, type Visibility } from "./DoorFields";
import { OutcomeNote } from "./OutcomeNote";
import { useEdit } from "./useEdit";

/** How people join, and who may read. Those who are in stay in. */
export function EditDoor({ community }: { community: EditDoor_community$key }) {
  const shown = useFragment(
    graphql`
      fragment EditDoor_community on Community {
        id
        revision
        joinPolicy
        visibility
      }
    `,
    community,
  );
  const [policy, setPolicy] = useState(shown.joinPolicy as Policy);
  const [visibility, setVisibility] = useState(shown.visibility as Visibility);
  const { edit, busy, outcome } = useEdit(shown.id, shown.revision);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void edit({ joinPolicy: policy, visibility });
  };
  return (
    <form onSubmit={submit} className="grid max-w-[46rem] gap-6">
      <OutcomeNote outcome={outcome} />
      <DoorFields
        policy={policy}
        onPolicy={setPolicy}
        visibility={visibility}
        onVisibility={setVisibility}
      />
      <p className="text-meta text-soft">
        <FormattedMessage id="communitySettings.keepMembers" />
      </p>
      <div>
        <Button type="submit" kind="primary" busy={busy}>
          <FormattedMessage id="communities.save" />
        </Button>
      </div>
    </form>
  );
}
