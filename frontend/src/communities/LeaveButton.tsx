import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { LeaveButton_community$key } from "../gen/LeaveButton_community.graphql";
import type { LeaveButtonMutation } from "../gen/LeaveButtonMutation.graphql";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { FieldError } from "../ui/FieldError";
import { LeaveWord } from "./LeaveWord";
import { reasonWord } from "./policyWords";

/** Leaves a community, takes a request back, or declines an invitation. Only leaving asks again. */
export function LeaveButton({ community }: { community: LeaveButton_community$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment LeaveButton_community on Community {
        id
        name
        viewerCanLeave
        viewerCannotLeaveBecause
        viewerMembership {
          state
        }
      }
    `,
    community,
  );
  const [act, busy] = useAct<LeaveButtonMutation>(graphql`
    mutation LeaveButtonMutation($input: CommunityLeaveInput!) {
      communityLeave(input: $input) {
        community {
          id
          memberCount
          viewerCanRead
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
  const state = shown.viewerMembership?.state;
  const because = shown.viewerCanLeave ? null : reasonWord(intl, shown.viewerCannotLeaveBecause);
  const leave = async () => {
    const outcome = await act({ input: { communityId: shown.id } });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    void router.invalidate();
    setAsking(false);
    announce(intl.formatMessage({ id: "communities.saidLeft" }, { name: shown.name, state }));
  };
  return (
    <div>
      <Button
        kind={state === "ACTIVE" ? "quiet" : "plain"}
        className={state === "ACTIVE" ? "-ml-3.5" : undefined}
        because={because}
        busy={busy}
        onClick={() => (state === "ACTIVE" ? setAsking(true) : void leave())}
      >
        <LeaveWord state={state} />
      </Button>
      {asking ? null : <FieldError>{refused}</FieldError>}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={intl.formatMessage({ id: "communities.leaveTitle" }, { name: shown.name })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>
              <FormattedMessage id="communities.stay" />
            </Button>
            <Button kind="danger" busy={busy} onClick={() => void leave()}>
              <FormattedMessage id="communities.leave" />
            </Button>
          </>
        }
      >
        <p>
          <FormattedMessage id="communities.leaveBody" />
        </p>
        <FieldError>{refused}</FieldError>
      </Dialog>
    </div>
  );
}
