import { useRouter } from "@tanstack/react-router";
import { useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CalendarFeeds_viewer$key } from "../gen/CalendarFeeds_viewer.graphql";
import type { CalendarFeedsMutation } from "../gen/CalendarFeedsMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { CalendarFeedEntry } from "./CalendarFeedEntry";
import { CalendarFeedSecret } from "./CalendarFeedSecret";

/** Secret addresses from which one's own calendar reads what one comes to. */
export function CalendarFeeds({ viewer }: { viewer: CalendarFeeds_viewer$key }) {
  const intl = useIntl();
  const router = useRouter();
  const heading = useId();
  const [community, setCommunity] = useState("");
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment CalendarFeeds_viewer on Viewer {
        viewerCanCreateCalendarFeed
        memberships(first: 100) {
          nodes {
            community {
              id
              name
            }
          }
        }
        calendarFeeds(first: 20) {
          nodes {
            id
            revokedAt
            ...CalendarFeedEntry_feed
          }
        }
      }
    `,
    viewer,
  );
  const [make, busy] = useAct<CalendarFeedsMutation>(graphql`
    mutation CalendarFeedsMutation($input: CalendarFeedCreateInput!) {
      calendarFeedCreate(input: $input) {
        url
        calendarFeed {
          id
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const open = shown.calendarFeeds.nodes.filter((feed) => feed.revokedAt === null);
  const communities = shown.memberships.nodes.flatMap((membership) => membership.community ?? []);
  const create = async () => {
    const done = await make({ input: { communityId: community || null } });
    setOutcome(done);
    if (done.kind !== "done") return;
    setAddress(done.response.calendarFeedCreate.url ?? null);
    void router.invalidate();
  };
  return (
    <section aria-labelledby={heading} className="mt-14 max-w-[40rem]">
      <h2 id={heading} className="mb-3 text-entry">
        <FormattedMessage id="account.calendar" />
      </h2>
      <p className="mb-5 max-w-measure">
        <FormattedMessage id="account.calendarBody" />
      </p>
      {address ? (
        <CalendarFeedSecret address={address} onDone={() => setAddress(null)} />
      ) : (
        <div className="flex flex-wrap items-end gap-4">
          {communities.length > 0 ? (
            <div className="min-w-60 grow">
              <Select
                label={intl.formatMessage({ id: "account.calendarOf" })}
                value={community}
                onChange={(event) => setCommunity(event.currentTarget.value)}
                choices={[
                  { value: "", label: intl.formatMessage({ id: "account.calendarMine" }) },
                  ...communities.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </div>
          ) : null}
          <Button
            busy={busy}
            because={
              shown.viewerCanCreateCalendarFeed
                ? null
                : intl.formatMessage({ id: "account.calendarCannot" })
            }
            onClick={() => void create()}
          >
            <FormattedMessage id="account.calendarMake" />
          </Button>
        </div>
      )}
      <FormTrouble outcome={outcome} />
      <ul className="mt-6">
        {open.map((feed) => (
          <CalendarFeedEntry key={feed.id} feed={feed} />
        ))}
      </ul>
    </section>
  );
}
