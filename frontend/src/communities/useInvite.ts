import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { MembershipRole, useInviteMutation } from "../gen/useInviteMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";

type Given = { people: string; role: MembershipRole };
type Response = useInviteMutation["response"];
export type Invitations = NonNullable<Response["membershipInvite"]["invitations"]>;

/** First what would happen, then the sending; what was seen is forgotten when the list changes. */
export function useInvite(communityId: string) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [seen, setSeen] = useState<Invitations | null>(null);
  const [sent, setSent] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Response> | null>(null);
  const [invite, busy] = useAct<useInviteMutation>(graphql`
    mutation useInviteMutation($input: MembershipInviteInput!) {
      membershipInvite(input: $input) {
        invitations {
          line
          email
          name
          organisation
          role
          outcome
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const ask = async (given: Given, preview: boolean) => {
    const done = await invite({ input: { communityId, ...given, preview } });
    setOutcome(done);
    if (done.kind !== "done") return;
    const list = done.response.membershipInvite.invitations ?? [];
    setSeen(list);
    setSent(!preview);
    if (preview) return;
    const count = list.filter((one) => one.outcome === "INVITED").length;
    announce(intl.formatMessage({ id: "communitySettings.saidSent" }, { count }));
  };
  const forget = () => {
    setSeen(null);
    setSent(false);
    setOutcome(null);
  };
  return {
    preview: (given: Given) => ask(given, true),
    send: (given: Given) => ask(given, false),
    forget,
    seen,
    sent,
    busy,
    outcome,
  };
}
