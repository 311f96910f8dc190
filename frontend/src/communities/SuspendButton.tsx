import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { SuspendButton_membership$key } from "../gen/SuspendButton_membership.graphql";
import type { SuspendButtonMutation } from "../gen/SuspendButtonMutation.graphql";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { reasonWord } from "./policyWords";

type Props = { membership: SuspendButton_membership$key; name: string };

/** Takes a member out, or lets them in again; nothing is lost by either, so that it asks nothing. */
export function SuspendButton({ membership, name }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment SuspendButton_membership on Membership {
        id
        revision
        state
        viewerCanSuspend
        viewerCannotSuspendBecause
      }
    `,
    membership,
  );
  const [act, busy] = useAct<SuspendButtonMutation>(graphql`
    mutation SuspendButtonMutation($input: MembershipSuspendInput!) {
      membershipSuspend(input: $input) {
        membership {
          ...SuspendButton_membership
          community {
            id
            memberCount
          }
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const suspended = shown.state === "SUSPENDED";
  const because = shown.viewerCanSuspend
    ? null
    : reasonWord(intl, shown.viewerCannotSuspendBecause);
  const turn = async () => {
    const outcome = await act({
      input: { membershipId: shown.id, revision: shown.revision, suspended: !suspended },
    });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    announce(
      intl.formatMessage(
        { id: "communitySettings.saidSuspended" },
        { name, suspended: String(!suspended) },
      ),
    );
    void router.invalidate();
  };
  return (
    <>
      <Button
        kind="quiet"
        className="whitespace-nowrap"
        because={because}
        busy={busy}
        aria-label={intl.formatMessage(
          { id: "communitySettings.suspendWhom" },
          { name, suspended: String(suspended) },
        )}
        onClick={turn}
      >
        <FormattedMessage
          id="communitySettings.suspend"
          values={{ suspended: String(suspended) }}
        />
      </Button>
      <FieldError>{refused}</FieldError>
    </>
  );
}
