import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventAnswer_event$key } from "../gen/EventAnswer_event.graphql";
import { hrefOf, links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { LazyEventAnswering } from "./LazyEventAnswering";
import { whyNot } from "./words";

const stands = ["CONFIRMED", "WAITLISTED", "PENDING"];

/** The reader's answer to the event, or the ways to give one. */
export function EventAnswer({ event }: { event: EventAnswer_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment EventAnswer_event on Event {
        id
        state
        viewerCannotRegisterBecause
        viewerRegistration {
          state
        }
        ...EventAnswering_event
      }
    `,
    event,
  );
  if (stands.includes(shown.viewerRegistration?.state ?? "")) {
    return <LazyEventAnswering event={shown} answered />;
  }
  const because = shown.viewerCannotRegisterBecause;
  if (because === "UNAUTHENTICATED") {
    return (
      <div className="grid gap-2">
        <Go
          to={links.signIn(hrefOf(links.event(shown.id)))}
          className={buttonClass("primary", "w-full")}
        >
          <FormattedMessage id="events.signInToCome" />
        </Go>
        <p className="text-soft">
          <FormattedMessage id="events.signInWhy" />
        </p>
      </div>
    );
  }
  if (shown.state === "DRAFT") return <FormattedMessage id="events.whyNotAnnounced" />;
  if (because) return <p>{whyNot(intl, because)}</p>;
  return <LazyEventAnswering event={shown} answered={false} />;
}
