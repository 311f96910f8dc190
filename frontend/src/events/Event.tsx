import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventQuery } from "../gen/EventQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { Html } from "../ui/Html";
import { Meta } from "../ui/Meta";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { Section } from "../ui/Section";
import { EventAgenda } from "./EventAgenda";
import { EventAims } from "./EventAims";
import { EventDraft } from "./EventDraft";
import { EventFacts } from "./EventFacts";
import { EventHere } from "./EventHere";
import { EventLearned } from "./EventLearned";
import { EventPhases } from "./EventPhases";
import { EventShare } from "./EventShare";
import { EventSheets } from "./EventSheets";
import { EventSteps } from "./EventSteps";
import { LazyEventRoster } from "./LazyEventRoster";
import { kindOf } from "./words";

/** One event: the three phases beside everything people need to come, learn and share. */
export function Event({ query }: { query: PreloadedQuery<EventQuery> }) {
  const intl = useIntl();
  const { event } = usePreloadedQuery<EventQuery>(
    graphql`
      query EventQuery($id: ID!, $language: Locale!) @preloadable {
        event(id: $id) {
          id
          title
          format
          state
          phase
          number
          host {
            name
          }
          purposeHTML
          questions
          preReadingHTML
          announcedAt
          community {
            slug
            name
          }
          ...EventHere_event
          ...EventPhases_event
          ...EventFacts_event
          ...EventLearned_event
          ...EventAgenda_event
          ...EventAims_event @arguments(language: $language)
          ...EventSheets_event
          viewerCanEdit
          ...EventDraft_event
          ...EventShare_event
          ...EventSteps_event
        }
      }
    `,
    query,
  );
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  return (
    <article>
      <header className="mb-9">
        <p className="mb-1 text-meta text-soft">
          {event.community ? (
            <Go to={links.community(event.community.slug)} className="font-bold hover:underline">
              {event.community.name}
            </Go>
          ) : null}
        </p>
        <PageTitle>{event.title}</PageTitle>
        <div className="mt-2">
          <Meta size="lead">{kindOf(intl, event)}</Meta>
        </div>
      </header>
      <EventHere event={event} />
      <EventSteps event={event} />
      <EventDraft event={event} />
      <Rail rail={<EventPhases event={event} />}>
        {event.phase === "AFTER" ? <EventLearned event={event} /> : null}
        {event.phase === "AFTER" ? (
          <h2 className="mt-12 mb-4 text-entry first:mt-0">
            <FormattedMessage id="events.about" />
          </h2>
        ) : null}
        {event.purposeHTML ? <Html html={event.purposeHTML} className="mb-8 text-lead" /> : null}
        <EventFacts event={event} />
        {event.questions.length > 0 ? (
          <Section title={<FormattedMessage id="events.questions" />}>
            <ol className="grid max-w-measure gap-3">
              {event.questions.map((question, index) => (
                <li key={question} className="grid grid-cols-[2rem_1fr] items-baseline">
                  <span aria-hidden="true" className="font-title text-entry text-soft">
                    {index + 1}
                  </span>
                  <span className="text-lead">{question}</span>
                </li>
              ))}
            </ol>
          </Section>
        ) : null}
        <EventAgenda event={event} />
        {event.preReadingHTML ? (
          <Section
            title={
              event.phase === "AFTER" ? (
                <FormattedMessage id="events.wasRead" />
              ) : (
                <FormattedMessage id="events.preReading" />
              )
            }
          >
            <Html html={event.preReadingHTML} />
          </Section>
        ) : null}
        <EventAims event={event} />
        {event.phase === "AFTER" ? null : <EventLearned event={event} />}
        <EventShare event={event} />
        <EventSheets event={event} />
        {event.viewerCanEdit ? <LazyEventRoster id={event.id} /> : null}
      </Rail>
    </article>
  );
}
