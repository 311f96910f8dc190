import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CafeSaid_event$key } from "../gen/CafeSaid_event.graphql";
import { Section } from "../ui/Section";
import { CafeSaidEntry } from "./CafeSaidEntry";

/** What was said, for those who sort it and take out what does not belong there. */
export function CafeSaid({ event }: { event: CafeSaid_event$key }) {
  const { contributions } = useFragment(
    graphql`
      fragment CafeSaid_event on Event {
        contributions(last: 100) {
          totalCount
          nodes {
            id
            ...CafeSaidEntry_contribution
          }
        }
      }
    `,
    event,
  );
  return (
    <Section
      title={<FormattedMessage id="cafe.said" />}
      aside={<FormattedMessage id="cafe.saidCount" values={{ count: contributions.totalCount }} />}
    >
      {contributions.nodes.length === 0 ? (
        <p className="text-soft">
          <FormattedMessage id="cafe.saidEmpty" />
        </p>
      ) : (
        <ol>
          {[...contributions.nodes].reverse().map((one) => (
            <CafeSaidEntry key={one.id} contribution={one} />
          ))}
        </ol>
      )}
    </Section>
  );
}
