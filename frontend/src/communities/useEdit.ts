import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { CommunityEditInput, useEditMutation } from "../gen/useEditMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";

type Change = Omit<CommunityEditInput, "communityId" | "revision">;

/** Edits a community as it was seen; what it became is in every screen at once. */
export function useEdit(communityId: string, revision: number) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<useEditMutation["response"]> | null>(null);
  const [act, busy] = useAct<useEditMutation>(graphql`
    mutation useEditMutation($input: CommunityEditInput!) {
      communityEdit(input: $input) {
        community {
          id
          slug
          ...CommunityHead_community
          ...CommunityTexts_community
          ...EditTexts_community
          ...EditDoor_community
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const edit = async (change: Change) => {
    const done = await act({ input: { communityId, revision, ...change } });
    setOutcome(done);
    if (done.kind === "done") {
      announce(intl.formatMessage({ id: "communitySettings.saidSaved" }));
    }
    return done;
  };
  return { edit, busy, outcome };
}
