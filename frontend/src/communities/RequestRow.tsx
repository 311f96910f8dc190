import { useState } from "react";
import { FormattedMessage, FormattedRelativeTime, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { ConnectionHandler } from "relay-runtime";
import { Go } from "../Go";
import type { RequestRow_membership$key } from "../gen/RequestRow_membership.graphql";
import type { RequestRowMutation } from "../gen/RequestRowMutation.graphql";
import { links } from "../links";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { daysAway } from "./phaseWords";

type Props = { membership: RequestRow_membership$key; connection: string };

/** One request: who, since when, what they said; let them in or decline. */
export function RequestRow({ membership, connection }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment RequestRow_membership on Membership {
        id
        createdAt
        brings
        seeks
        person {
          id
          name
          headline
          zone
        }
      }
    `,
    membership,
  );
  const [answer, busy] = useAct<RequestRowMutation>(graphql`
    mutation RequestRowMutation($input: RequestAnswerInput!) {
      requestAnswer(input: $input) {
        membership {
          id
          state
          revision
        }
        community {
          id
          memberCount
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const name = shown.person?.name ?? intl.formatMessage({ id: "communities.someone" });
  const give = async (accept: boolean) => {
    const outcome = await answer(
      { input: { membershipId: shown.id, accept } },
      {
        updater: (store, response) => {
          const list = store.get(connection);
          if (list && response?.requestAnswer.membership) {
            ConnectionHandler.deleteNode(list, shown.id);
          }
        },
      },
    );
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    announce(
      accept
        ? intl.formatMessage({ id: "communitySettings.saidIn" }, { name })
        : intl.formatMessage({ id: "communitySettings.saidNotIn" }, { name }),
    );
  };
  const zone = shown.person?.zone ?? "UTC";
  return (
    <li className="grid items-start gap-x-6 gap-y-2 border-t border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="text-meta">
        <p className="text-body">
          {shown.person ? (
            <Go to={links.person(shown.person.id)} className="hover:underline">
              {name}
            </Go>
          ) : (
            name
          )}{" "}
          <span className="text-meta text-soft">
            <FormattedRelativeTime
              value={daysAway(shown.createdAt, zone, new Date())}
              unit="day"
              numeric="auto"
            />
          </span>
        </p>
        {shown.person?.headline ? <p className="text-soft">{shown.person.headline}</p> : null}
        {shown.brings ? (
          <p>
            <FormattedMessage id="communities.brings" values={{ text: shown.brings }} />
          </p>
        ) : null}
        {shown.seeks ? (
          <p>
            <FormattedMessage id="communities.seeks" values={{ text: shown.seeks }} />
          </p>
        ) : null}
        <FieldError>{refused}</FieldError>
      </div>
      <div className="flex gap-2">
        <Button
          busy={busy}
          aria-label={intl.formatMessage({ id: "communitySettings.letInNamed" }, { name })}
          onClick={() => void give(true)}
        >
          <FormattedMessage id="communitySettings.letIn" />
        </Button>
        <Button
          kind="quiet"
          busy={busy}
          aria-label={intl.formatMessage({ id: "communitySettings.declineNamed" }, { name })}
          onClick={() => void give(false)}
        >
          <FormattedMessage id="communities.decline" />
        </Button>
      </div>
    </li>
  );
}
