import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CalendarFeedEntry_feed$key } from "../gen/CalendarFeedEntry_feed.graphql";
import type { CalendarFeedEntryMutation } from "../gen/CalendarFeedEntryMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";

/** One feed: what it holds, whether a calendar reads it, and the way to close it. */
export function CalendarFeedEntry({ feed }: { feed: CalendarFeedEntry_feed$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment CalendarFeedEntry_feed on CalendarFeed {
        id
        hint
        createdAt
        lastUsedAt
        community {
          name
        }
      }
    `,
    feed,
  );
  const [revoke, busy] = useAct<CalendarFeedEntryMutation>(graphql`
    mutation CalendarFeedEntryMutation($input: CalendarFeedRevokeInput!) {
      calendarFeedRevoke(input: $input) {
        calendarFeed {
          id
          revokedAt
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const end = async () => {
    const done = await revoke({ input: { calendarFeedId: shown.id } });
    setOutcome(done);
    if (done.kind === "done") announce(intl.formatMessage({ id: "account.saidCalendarRevoked" }));
  };
  const name = shown.community?.name ?? intl.formatMessage({ id: "account.calendarMine" });
  return (
    <li className="border-t border-rule py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="font-bold">
            {name} <code className="font-normal text-meta text-soft">…{shown.hint}.ics</code>
          </p>
          <p className="text-meta text-soft">
            <FormattedMessage
              id="account.calendarSince"
              values={{ date: intl.formatDate(shown.createdAt, { dateStyle: "medium" }) }}
            />{" "}
            {shown.lastUsedAt ? (
              <FormattedMessage
                id="account.calendarRead"
                values={{ date: intl.formatDate(shown.lastUsedAt, { dateStyle: "medium" }) }}
              />
            ) : (
              <FormattedMessage id="account.calendarUnread" />
            )}
          </p>
        </div>
        <Button
          busy={busy}
          onClick={() => void end()}
          aria-label={intl.formatMessage({ id: "account.calendarRevokeOne" }, { name })}
        >
          <FormattedMessage id="account.calendarRevoke" />
        </Button>
      </div>
      <FormTrouble outcome={outcome} />
    </li>
  );
}
