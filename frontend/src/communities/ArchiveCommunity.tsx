import { Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ArchiveCommunity_community$key } from "../gen/ArchiveCommunity_community.graphql";
import type { ArchiveCommunityMutation } from "../gen/ArchiveCommunityMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Skeleton } from "../ui/Skeleton";
import { type Chosen, CommunityPicker } from "./CommunityPicker";
import { OutcomeNote } from "./OutcomeNote";
import { reasonWord } from "./policyWords";

/** Closes a community and names who looks after what it published. */
export function ArchiveCommunity({ community }: { community: ArchiveCommunity_community$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [successor, setSuccessor] = useState<Chosen | null>(null);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment ArchiveCommunity_community on Community {
        id
        name
        revision
        viewerCanArchive
        viewerCannotArchiveBecause
      }
    `,
    community,
  );
  const [act, busy] = useAct<ArchiveCommunityMutation>(graphql`
    mutation ArchiveCommunityMutation($input: CommunityArchiveInput!) {
      communityArchive(input: $input) {
        community {
          id
          ...CommunityStanding_community
          ...CommunityTabs_community
          ...JoinPanel_community
          ...ArchiveCommunity_community
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const archive = async () => {
    const done = await act({
      input: {
        communityId: shown.id,
        revision: shown.revision,
        successorId: successor?.id ?? null,
      },
    });
    setOutcome(done);
    setAsking(false);
    if (done.kind === "done") {
      announce(intl.formatMessage({ id: "communitySettings.saidArchived" }, { name: shown.name }));
    }
  };
  return (
    <div className="grid max-w-[46rem] gap-6">
      <OutcomeNote outcome={outcome} />
      <p className="max-w-measure">
        <FormattedMessage id="communitySettings.archiveHint" />
      </p>
      {shown.viewerCanArchive ? (
        <Suspense fallback={<Skeleton className="h-16" />}>
          <CommunityPicker
            label={intl.formatMessage({ id: "communitySettings.successor" })}
            without={shown.id}
            value={successor}
            onChange={setSuccessor}
          />
        </Suspense>
      ) : null}
      <div>
        <Button
          kind="danger"
          because={
            shown.viewerCanArchive ? null : reasonWord(intl, shown.viewerCannotArchiveBecause)
          }
          onClick={() => setAsking(true)}
        >
          <FormattedMessage id="communitySettings.archiveIt" />
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={intl.formatMessage({ id: "communitySettings.archiveTitle" }, { name: shown.name })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>
              <FormattedMessage id="communitySettings.keepIt" />
            </Button>
            <Button kind="danger" busy={busy} onClick={() => void archive()}>
              <FormattedMessage id="communitySettings.archiveIt" />
            </Button>
          </>
        }
      >
        <p>
          <FormattedMessage id="communitySettings.archiveBody" />
        </p>
        <p>
          {successor ? (
            <FormattedMessage
              id="communitySettings.archiveSuccessor"
              values={{ name: <strong key="name">{successor.label}</strong> }}
            />
          ) : (
            <FormattedMessage id="communitySettings.archiveNobody" />
          )}
        </p>
      </Dialog>
    </div>
  );
}
