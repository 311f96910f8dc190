import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { EventYou } from "../events/EventYou";
import { dayAndHours, standsAt } from "../events/when";
import { Go } from "../Go";
import type { TodayGuestEvent_registration$key } from "../gen/TodayGuestEvent_registration.graphql";
import { links } from "../links";
import { Phase, type PhaseCode } from "../marks/Phase";
import { buttonClass } from "../ui/buttonClass";

type Props = {
  registration: TodayGuestEvent_registration$key;
  /** The newest one holds the page's main step. */
  main: boolean;
};

/** The event a guest came to, and its next step. */
export function TodayGuestEvent({ registration, main }: Props) {
  const intl = useIntl();
  const { event, ...mine } = useFragment(
    graphql`
      fragment TodayGuestEvent_registration on Registration {
        ...EventYou_registration
        event {
          id
          title
          state
          phase
          startsAt
          endsAt
          zone
          place
          viewerCanContribute
        }
      }
    `,
    registration,
  );
  if (!event) return null;
  const writes = event.viewerCanContribute && event.phase === "DURING";
  return (
    <section className="grid gap-2 border-t border-ink py-6">
      <p className="font-bold">
        <Phase phase={event.phase as PhaseCode}>{standsAt(intl, event)}</Phase>
      </p>
      <h2 className="text-[2rem] leading-tight">
        <Go to={links.event(event.id)} className="hover:underline">
          {event.title}
        </Go>
      </h2>
      <p>
        {event.startsAt ? dayAndHours(intl, event.startsAt, event.endsAt, event.zone) : null}
        {event.place ? <span className="block text-soft">{event.place}</span> : null}
      </p>
      <p>
        <EventYou registration={mine} />
      </p>
      <p className="mt-2 flex flex-wrap gap-3">
        {writes ? (
          <Go to={links.capture(event.id)} className={buttonClass(main ? "primary" : "plain")}>
            <FormattedMessage id="home.guestWrite" />
          </Go>
        ) : null}
        <Go
          to={links.event(event.id)}
          className={buttonClass(main && !writes ? "primary" : "plain")}
        >
          <FormattedMessage id="home.getReady" />
        </Go>
      </p>
    </section>
  );
}
