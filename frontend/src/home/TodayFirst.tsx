import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { EventYou } from "../events/EventYou";
import { dayAndHours, standsAt } from "../events/when";
import { Go } from "../Go";
import type { TodayFirst_event$key } from "../gen/TodayFirst_event.graphql";
import { links } from "../links";
import { Phase, type PhaseCode } from "../marks/Phase";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";

type Props = {
  event: TodayFirst_event$key | null;
  /** The reader comes to it; otherwise it is the next one they might. */
  yours: boolean;
};

/** The next event, its phase, and the one next step. */
export function TodayFirst({ event, yours }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment TodayFirst_event on Event {
        id
        title
        state
        phase
        startsAt
        endsAt
        zone
        place
        isOnline
        link
        community {
          name
        }
        viewerRegistration {
          ...EventYou_registration
        }
      }
    `,
    event,
  );
  if (!shown) {
    return (
      <Empty
        title={intl.formatMessage({ id: "home.noNextTitle" })}
        action={
          <Go to={links.events()} className={buttonClass("primary")}>
            <FormattedMessage id="home.seeEvents" />
          </Go>
        }
      >
        <FormattedMessage id="home.noNextBody" />
      </Empty>
    );
  }
  const where = [
    shown.place,
    shown.isOnline ? intl.formatMessage({ id: "home.online" }) : "",
  ].filter(Boolean);
  const now = shown.phase === "DURING" && shown.link;
  return (
    <section
      aria-labelledby="today-first"
      className="grid gap-x-10 gap-y-5 border-y border-ink py-7 md:grid-cols-[minmax(0,1fr)_auto] md:items-end"
    >
      <div className="min-w-0">
        <p className="font-bold">
          <Phase phase={shown.phase as PhaseCode}>{standsAt(intl, shown)}</Phase>
        </p>
        <h2 id="today-first" className="mt-1 text-[2rem] leading-tight">
          <Go to={links.event(shown.id)} className="hover:underline">
            {shown.title}
          </Go>
        </h2>
        <p className="font-title text-[1.0625rem] italic text-soft">{shown.community?.name}</p>
        <p className="mt-2">
          {shown.startsAt ? dayAndHours(intl, shown.startsAt, shown.endsAt, shown.zone) : null}
          {where.length > 0 ? <span className="block text-soft">{where.join(" · ")}</span> : null}
        </p>
        {shown.viewerRegistration ? (
          <p className="mt-1">
            <EventYou registration={shown.viewerRegistration} />
          </p>
        ) : null}
      </div>
      {now ? (
        <a href={now} rel="noreferrer" className={buttonClass("primary")}>
          <FormattedMessage id="home.joinNow" />
        </a>
      ) : (
        <Go to={links.event(shown.id)} className={buttonClass("primary")}>
          {yours ? (
            <FormattedMessage id="home.getReady" />
          ) : (
            <FormattedMessage id="home.answerEvent" />
          )}
        </Go>
      )}
    </section>
  );
}
