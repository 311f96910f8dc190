import { useState } from "react";
import { graphql } from "react-relay/hooks";
import type { ProfileUpdateInput, useProfileMutation } from "../gen/useProfileMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";

/** Edits one's own profile; what it became is in every screen at once. */
export function useProfile() {
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<useProfileMutation>(graphql`
    mutation useProfileMutation($input: ProfileUpdateInput!) {
      profileUpdate(input: $input) {
        person {
          id
          practiceHTML
          ...ProfileForm_person
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const update = async (input: ProfileUpdateInput) => {
    const done = await act({ input });
    setOutcome(done);
    return done;
  };
  return { update, busy, outcome };
}
