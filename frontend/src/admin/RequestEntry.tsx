import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { RequestEntry_community$key } from "../gen/RequestEntry_community.graphql";
import type { RequestEntryMutation } from "../gen/RequestEntryMutation.graphql";
import { links } from "../links";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";

/** One community that waits: who asks, what it cares about, and the answer. */
export function RequestEntry({ community }: { community: RequestEntry_community$key }) {
  const intl = useIntl();
  const router = useRouter();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { id, slug, name, state, createdAt, domainHTML, members } = useFragment(
    graphql`
      fragment RequestEntry_community on Community {
        id
        slug
        name
        state
        createdAt
        domainHTML
        members(first: 1) {
          nodes {
            id
            person {
              id
              name
            }
          }
        }
      }
    `,
    community,
  );
  const [act, busy] = useAct<RequestEntryMutation>(graphql`
    mutation RequestEntryMutation($input: CommunityAnswerInput!) {
      communityAnswer(input: $input) {
        community {
          id
          state
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const answer = async (accept: boolean) => {
    const done = await act({ input: { communityId: id, accept } });
    setOutcome(done);
    if (done.kind !== "done") return;
    announce(
      accept
        ? intl.formatMessage({ id: "admin.saidStarted" }, { name })
        : intl.formatMessage({ id: "admin.saidDeclined" }, { name }),
    );
    void router.invalidate();
  };
  const asker = members.nodes[0]?.person;
  if (state !== "REQUESTED") return null;
  return (
    <Entry
      title={
        <Go to={links.community(slug)} className="hover:underline">
          {name}
        </Go>
      }
      meta={
        <FormattedMessage
          id="admin.askedBy"
          values={{
            name: asker?.name ?? "",
            date: intl.formatDate(createdAt, { dateStyle: "long" }),
          }}
        />
      }
      aside={
        <div className="flex flex-wrap gap-2 md:grid">
          <Button busy={busy} onClick={() => void answer(true)}>
            <FormattedMessage id="admin.letStart" values={{ name }} />
          </Button>
          <Button kind="quiet" busy={busy} onClick={() => void answer(false)}>
            <FormattedMessage id="admin.decline" />
          </Button>
        </div>
      }
    >
      <Html html={domainHTML} />
      <FormTrouble outcome={outcome} />
    </Entry>
  );
}
