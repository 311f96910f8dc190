import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { useJoinMutation } from "../gen/useJoinMutation.graphql";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";

/** Joins a community, accepts its invitation, or asks to join, by its policy. */
export function useJoin(communityId: string, name: string, policy: string) {
  const intl = useIntl();
  const announce = useAnnounce();
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [joined, setJoined] = useState(false);
  const [act, busy] = useAct<useJoinMutation>(graphql`
    mutation useJoinMutation($input: CommunityJoinInput!) {
      communityJoin(input: $input) {
        community {
          id
          memberCount
          viewerCanRead
          viewerMembership {
            id
            state
            role
            brings
            seeks
          }
          ...JoinPanel_community
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const join = async () => {
    const outcome = await act({ input: { communityId } });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    setJoined(true);
    void router.invalidate();
    const state = outcome.response.communityJoin.community?.viewerMembership?.state;
    announce(
      state === "REQUESTED" || (!state && policy === "ON_REQUEST")
        ? intl.formatMessage({ id: "communities.saidAsked" }, { name })
        : intl.formatMessage({ id: "communities.saidJoined" }, { name }),
    );
  };
  return { join, busy, refused, /** Just now, on this page. */ joined };
}
