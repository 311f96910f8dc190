import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { AssetEntry } from "../assets/AssetEntry";
import type { EventKept_event$key } from "../gen/EventKept_event.graphql";
import { LessonEntry } from "../lessons/LessonEntry";
import { Section } from "../ui/Section";

/** What came of an event and what it was given: reports, lessons drawn, lessons brought. */
export function EventKept({ event }: { event: EventKept_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventKept_event on Event {
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
  const { lessonsDrawn, lessonsBrought, knowledgeAssets } = shown;
  return (
    <>
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
