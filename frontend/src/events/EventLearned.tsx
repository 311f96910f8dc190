import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { AssetEntry } from "../assets/AssetEntry";
import type { EventLearned_event$key } from "../gen/EventLearned_event.graphql";
import { LessonEntry } from "../lessons/LessonEntry";
import { Section } from "../ui/Section";

/** What was said at the event, the lessons it brought and gave, and its reports. */
export function EventLearned({ event }: { event: EventLearned_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventLearned_event on Event {
        keyLearnings(first: 20) {
          nodes {
            id
            text
            language
          }
        }
        lessonsDrawn: lessons(first: 12, relation: DRAWN_FROM) {
          nodes {
            id
            ...LessonEntry_lesson
          }
        }
        lessonsBrought: lessons(first: 12, relation: BRINGS) {
          nodes {
            id
            ...LessonEntry_lesson
          }
        }
        knowledgeAssets(first: 12) {
          nodes {
            id
            ...AssetEntry_asset
          }
        }
      }
    `,
    event,
  );
  const { keyLearnings, lessonsDrawn, lessonsBrought, knowledgeAssets } = shown;
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
      {knowledgeAssets.nodes.length > 0 ? (
        <Section title={<FormattedMessage id="events.reports" />}>
          {knowledgeAssets.nodes.map((asset) => (
            <AssetEntry key={asset.id} asset={asset} level={3} bare />
          ))}
        </Section>
      ) : null}
      {lessonsDrawn.nodes.length > 0 ? (
        <Section id="lessons" title={<FormattedMessage id="events.drawn" />}>
          {lessonsDrawn.nodes.map((lesson) => (
            <LessonEntry key={lesson.id} lesson={lesson} level={3} bare />
          ))}
        </Section>
      ) : null}
      {lessonsBrought.nodes.length > 0 ? (
        <Section title={<FormattedMessage id="events.brought" />}>
          {lessonsBrought.nodes.map((lesson) => (
            <LessonEntry key={lesson.id} lesson={lesson} level={3} />
          ))}
        </Section>
      ) : null}
    </>
  );
}
