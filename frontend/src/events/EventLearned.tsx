import { lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventLearned_event$key } from "../gen/EventLearned_event.graphql";
import { LazyAfter } from "../reviewing/LazyAfter";

// Many events have none of it yet.
const EventKept = lazy(() =>
  import("./EventKept").then((module) => ({ default: module.EventKept })),
);

/** What was said at the event, what rounds it off, the lessons it brought and gave, its reports. */
export function EventLearned({ event }: { event: EventLearned_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventLearned_event on Event {
        id
        phase
        viewerCanConfirmAttendance
        viewerRegistration {
          id
        }
        community {
          viewerMembership {
            id
          }
        }
        keyLearnings(first: 20) {
          nodes {
            id
            text
            language
          }
        }
        ...EventKept_event
      }
    `,
    event,
  );
  const { keyLearnings } = shown;
  const concerned =
    shown.viewerCanConfirmAttendance ||
    (shown.phase === "AFTER" &&
      (shown.viewerRegistration != null || shown.community?.viewerMembership != null));
  return (
    <>
      {keyLearnings.nodes.length > 0 ? (
        <section id="learned" aria-labelledby="learned-title" className="mb-12">
          <h2 id="learned-title" className="text-entry">
            <FormattedMessage id="events.learned" />
          </h2>
          <ul className="mt-4 grid gap-4">
            {keyLearnings.nodes.map(({ id, text, language }) => (
              <li
                key={id}
                lang={language}
                className="max-w-measure border-l-2 border-ink pl-4 font-title text-[1.375rem] leading-snug"
              >
                {text}
              </li>
            ))}
          </ul>
          <p className="mt-3 text-meta text-soft">
            <FormattedMessage id="events.learnedHow" />
          </p>
        </section>
      ) : null}
      {concerned ? <LazyAfter id={shown.id} /> : null}
      <Suspense fallback={null}>
        <EventKept event={shown} />
      </Suspense>
    </>
  );
}
