import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { EventYou } from "../events/EventYou";
import { standsAt } from "../events/when";
import { Go } from "../Go";
import type { MyRegistration_registration$key } from "../gen/MyRegistration_registration.graphql";
import { links } from "../links";
import { Phase, type PhaseCode } from "../marks/Phase";

/** One answer to an event: when it is, what one said. */
export function MyRegistration({
  registration,
}: {
  registration: MyRegistration_registration$key;
}) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment MyRegistration_registration on Registration {
        state
        event {
          id
          title
          state
          phase
          startsAt
          endsAt
          zone
          community {
            name
          }
        }
        ...EventYou_registration
      }
    `,
    registration,
  );
  const { event } = shown;
  if (!event) return null;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule py-4 sm:grid-cols-[13rem_minmax(0,1fr)_auto]">
      <span className="text-meta">
        <Phase phase={event.phase as PhaseCode}>{standsAt(intl, event)}</Phase>
        <span className="block text-soft">
          {event.startsAt
            ? intl.formatDate(event.startsAt, { dateStyle: "medium", timeZone: event.zone })
            : null}
        </span>
      </span>
      <span>
        <Go to={links.event(event.id)} className="font-bold hover:underline">
          {event.title}
        </Go>
        <span className="block text-meta text-soft">{event.community?.name}</span>
      </span>
      <span className="text-meta sm:text-end">
        {shown.state === "CANCELLED" ? (
          <span className="text-soft">
            <FormattedMessage id="account.cancelled" />
          </span>
        ) : (
          <EventYou registration={shown} />
        )}
      </span>
    </li>
  );
}
