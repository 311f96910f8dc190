import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CaptureSaid_event$key } from "../gen/CaptureSaid_event.graphql";
import { Section } from "../ui/Section";
import { CaptureEntry } from "./CaptureEntry";

/** What was said in the room, the newest first. */
export function CaptureSaid({
  event,
  running,
}: {
  event: CaptureSaid_event$key;
  running: boolean;
}) {
  const { contributions } = useFragment(
    graphql`
      fragment CaptureSaid_event on Event {
        contributions(last: 100) {
          totalCount
          nodes {
            id
            ...CaptureEntry_contribution
          }
        }
      }
    `,
    event,
  );
  return (
    <Section
      title={<FormattedMessage id="capture.said" />}
      aside={
        <FormattedMessage id="capture.saidCount" values={{ count: contributions.totalCount }} />
      }
    >
      {running ? (
        <p className="mb-2 text-meta text-soft">
          <FormattedMessage id="capture.quiet" />
        </p>
      ) : null}
      {contributions.nodes.length === 0 ? (
        <p className="text-soft">
          <FormattedMessage id="capture.empty" />
        </p>
      ) : (
        <ol>
          {[...contributions.nodes].reverse().map((one) => (
            <CaptureEntry key={one.id} contribution={one} />
          ))}
        </ol>
      )}
    </Section>
  );
}
