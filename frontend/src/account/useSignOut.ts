import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { forgetPerson } from "../device/person";
import type { SignOutInput, useSignOutMutation } from "../gen/useSignOutMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";

/** Ends sign-ins. Where the one here ends too, a fresh page begins, with nothing of before. */
export function useSignOut() {
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<useSignOutMutation>(graphql`
    mutation useSignOutMutation($input: SignOutInput!) {
      signOut(input: $input) {
        viewer {
          kind
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const signOut = async (input: SignOutInput) => {
    const done = await act({ input });
    setOutcome(done);
    if (done.kind === "done" && done.response.signOut.viewer?.kind !== "PERSON") {
      forgetPerson();
      location.assign(links.home().to);
    }
    return done;
  };
  return { signOut, busy, outcome };
}
