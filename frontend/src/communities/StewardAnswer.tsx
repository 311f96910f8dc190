import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { StewardAnswerMutation } from "../gen/StewardAnswerMutation.graphql";
import { links } from "../links";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";

/** The steward lets a community start, or declines. */
export function StewardAnswer({ id, name }: { id: string; name: string }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string | null>(null);
  const [answer, busy] = useAct<StewardAnswerMutation>(graphql`
    mutation StewardAnswerMutation($input: CommunityAnswerInput!) {
      communityAnswer(input: $input) {
        community {
          id
          state
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
  const give = async (accept: boolean) => {
    const outcome = await answer({ input: { communityId: id, accept } });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    announce(
      accept
        ? intl.formatMessage({ id: "communities.saidStarted" }, { name })
        : intl.formatMessage({ id: "communities.saidDeclined" }, { name }),
    );
    if (!accept) void navigate(links.communities());
  };
  return (
    <div>
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={() => void give(true)}>
          <FormattedMessage id="communities.letItStart" />
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void give(false)}>
          <FormattedMessage id="communities.declineIt" />
        </Button>
      </div>
      <FieldError>{refused}</FieldError>
    </div>
  );
}
