import { useId } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CommunityFollow_community$key } from "../gen/CommunityFollow_community.graphql";

/** Ways to follow a public community from one's own calendar or feed reader. */
export function CommunityFollow({ community }: { community: CommunityFollow_community$key }) {
  const heading = useId();
  const { feeds } = useFragment(
    graphql`
      fragment CommunityFollow_community on Community {
        feeds {
          calendarURL
          atomURL
          jsonURL
        }
      }
    `,
    community,
  );
  if (!feeds) return null;
  const ways = [
    { to: feeds.calendarURL, words: <FormattedMessage id="communities.followCalendar" /> },
    { to: feeds.atomURL, words: <FormattedMessage id="communities.followAtom" /> },
    { to: feeds.jsonURL, words: <FormattedMessage id="communities.followJson" /> },
  ];
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="mb-3 text-entry">
        <FormattedMessage id="communities.follow" />
      </h2>
      <ul className="border-t border-rule">
        {ways.map(({ to, words }) => (
          <li key={to} className="border-b border-rule py-2 text-meta">
            <a href={to} className="underline underline-offset-2">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
