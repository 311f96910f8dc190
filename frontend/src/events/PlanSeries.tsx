import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { PlanSeries_event$key } from "../gen/PlanSeries_event.graphql";
import { links } from "../links";
import { PlanSeriesEnd } from "./PlanSeriesEnd";
import { PlanSeriesStart } from "./PlanSeriesStart";

/** How an event is repeated: its series and when it meets next, or the ways to start one. */
export function PlanSeries({ event }: { event: PlanSeries_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanSeries_event on Event {
        id
        series {
          en: words(language: "en")
          ms: words(language: "ms")
          events(first: 60) {
            totalCount
            nodes {
              id
              title
              startsAt
              zone
              state
              isDetached
            }
          }
        }
        ...PlanSeriesStart_event
        ...PlanSeriesEnd_event
      }
    `,
    event,
  );
  if (!shown.series) return <PlanSeriesStart event={shown} />;
  const { en, ms, events } = shown.series;
  return (
    <div className="grid gap-4">
      <p className="text-lead">{intl.locale.startsWith("ms") ? ms : en}</p>
      <ol className="grid gap-1">
        {events.nodes.map((one) => (
          <li key={one.id} className="flex flex-wrap gap-x-3">
            <Go
              to={links.event(one.id)}
              className={one.id === shown.id ? "font-bold underline" : "underline"}
              aria-current={one.id === shown.id ? "true" : undefined}
            >
              {one.startsAt ? (
                intl.formatDate(one.startsAt, { dateStyle: "full", timeZone: one.zone })
              ) : (
                <FormattedMessage id="events.noDate" />
              )}
            </Go>
            <span className="text-soft">
              {one.state === "CANCELLED" ? (
                <FormattedMessage id="events.stateCancelled" />
              ) : one.state === "DRAFT" ? (
                <FormattedMessage id="events.stateDraft" />
              ) : one.isDetached ? (
                <FormattedMessage id="plan.apart" />
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      <PlanSeriesEnd event={shown} />
    </div>
  );
}
