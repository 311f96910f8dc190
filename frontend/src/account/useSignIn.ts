import { useState } from "react";
import { graphql } from "react-relay/hooks";
import type { useSignInLinkMutation } from "../gen/useSignInLinkMutation.graphql";
import type { SignInInput, useSignInMutation } from "../gen/useSignInMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";

/** Signing in, and asking for a link. Who is in starts on a fresh page, with nothing of before. */
export function useSignIn() {
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [send, sending] = useAct<useSignInLinkMutation>(graphql`
    mutation useSignInLinkMutation($input: SignInLinkSendInput!) {
      signInLinkSend(input: $input) {
        sent
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const [enter, entering] = useAct<useSignInMutation>(graphql`
    mutation useSignInMutation($input: SignInInput!) {
      signIn(input: $input) {
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
  const sendLink = async (email: string) => {
    const done = await send({ input: { email } });
    setOutcome(done);
    return done;
  };
  const signIn = async (input: SignInInput, next: string) => {
    const done = await enter({ input });
    setOutcome(done);
    if (done.kind === "done") location.replace(next);
  };
  return {
    outcome,
    busy: sending || entering,
    sendLink,
    signIn,
    forget: () => setOutcome(null),
  };
}
