import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { TodayInvitation_membership$key } from "../gen/TodayInvitation_membership.graphql";
import type { TodayInvitationJoinMutation } from "../gen/TodayInvitationJoinMutation.graphql";
import type { TodayInvitationLeaveMutation } from "../gen/TodayInvitationLeaveMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { TodayNeed } from "./TodayNeed";

/** A community that invites the reader: one tap joins, one declines. */
export function TodayInvitation({ membership }: { membership: TodayInvitation_membership$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const { community } = useFragment(
    graphql`
      fragment TodayInvitation_membership on Membership {
        community {
          id
          slug
          name
        }
      }
    `,
    membership,
  );
  const [join, joining] = useAct<TodayInvitationJoinMutation>(graphql`
    mutation TodayInvitationJoinMutation($input: CommunityJoinInput!) {
      communityJoin(input: $input) {
        membership {
          id
          state
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [leave, leaving] = useAct<TodayInvitationLeaveMutation>(graphql`
    mutation TodayInvitationLeaveMutation($input: CommunityLeaveInput!) {
      communityLeave(input: $input) {
        membership {
          id
          state
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  if (!community) return null;
  const { id: communityId, name } = community;
  const input = () => ({ communityId, idempotencyKey: crypto.randomUUID() });
  const settle = (outcome: Outcome<unknown>, words: string) => {
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    say(words);
    void router.invalidate();
  };
  const accept = async () =>
    settle(await join({ input: input() }), intl.formatMessage({ id: "home.saidJoined" }, { name }));
  const decline = async () =>
    settle(await leave({ input: input() }), intl.formatMessage({ id: "home.saidDeclined" }));
  return (
    <TodayNeed
      what={<FormattedMessage id="home.invited" />}
      title={
        <Go to={links.community(community.slug)} className="hover:underline">
          {name}
        </Go>
      }
      action={
        <>
          <Button busy={joining} onClick={() => void accept()}>
            <FormattedMessage id="home.join" />
          </Button>
          <Button kind="quiet" busy={leaving} onClick={() => void decline()}>
            <FormattedMessage id="home.noThanks" />
          </Button>
          <FieldError>{refused}</FieldError>
        </>
      }
    />
  );
}
