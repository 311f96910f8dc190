import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { EventEntry } from "../events/EventEntry";
import type { CompetencyRecord_competency$key } from "../gen/CompetencyRecord_competency.graphql";
import { LessonEntry } from "../lessons/LessonEntry";
import { Section } from "../ui/Section";

/** What was learned about a competency, and the events that work on it. */
export function CompetencyRecord({ competency }: { competency: CompetencyRecord_competency$key }) {
  const { lessons, events } = useFragment(
    graphql`
      fragment CompetencyRecord_competency on Competency {
        lessons(first: 10) {
          nodes {
            id
            ...LessonEntry_lesson
          }
        }
        events(first: 10) {
          nodes {
            id
            ...EventEntry_event
          }
        }
      }
    `,
    competency,
  );
  return (
    <>
      {lessons.nodes.length > 0 ? (
        <Section title={<FormattedMessage id="competencies.lessons" />}>
          {lessons.nodes.map((lesson) => (
            <LessonEntry key={lesson.id} lesson={lesson} level={3} />
          ))}
        </Section>
      ) : null}
      {events.nodes.length > 0 ? (
        <Section title={<FormattedMessage id="competencies.events" />}>
          {events.nodes.map((event) => (
            <EventEntry key={event.id} event={event} level={3} />
          ))}
        </Section>
      ) : null}
    </>
  );
}
