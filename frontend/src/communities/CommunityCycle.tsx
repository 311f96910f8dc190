import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityCycle_community$key } from "../gen/CommunityCycle_community.graphql";
import { links } from "../links";
import { CycleStep } from "./CycleStep";

/** Where the cycle stands: what comes next, what runs, what was last learned, in words and moons. */
export function CommunityCycle({ community }: { community: CommunityCycle_community$key }) {
  const intl = useIntl();
  const { slug, running, coming, held } = useFragment(
    graphql`
      fragment CommunityCycle_community on Community {
        slug
        running: events(first: 1, filter: { phase: DURING }, orderBy: NEXT_FIRST) {
          nodes {
            id
            ...CycleStep_event
          }
        }
        coming: events(first: 3, filter: { phase: BEFORE }, orderBy: NEXT_FIRST) {
          nodes {
            id
            state
            ...CycleStep_event
          }
        }
        held: events(first: 1, filter: { phase: AFTER }, orderBy: LATEST_FIRST) {
          nodes {
            id
            ...CycleStep_event
          }
        }
      }
    `,
    community,
  );
  const next = coming.nodes.find(({ state }) => state === "ANNOUNCED") ?? coming.nodes[0];
  const steps = [...running.nodes, ...(next ? [next] : []), ...held.nodes];
  return (
    <section aria-label={intl.formatMessage({ id: "communities.cycle" })}>
      <h2 className="mb-3 text-entry">
        <FormattedMessage id="communities.cycle" />
      </h2>
      {steps.length === 0 ? (
        <p className="border-t border-rule pt-3 text-soft">
          <FormattedMessage id="communities.cycleEmpty" />
        </p>
      ) : (
        <ol>
          {steps.map((event) => (
            <CycleStep key={event.id} event={event} />
          ))}
        </ol>
      )}
      <p className="mt-2 text-meta">
        <Go to={links.community(slug, "events")} className="underline">
          <FormattedMessage id="communities.allEvents" />
        </Go>
      </p>
    </section>
  );
}
