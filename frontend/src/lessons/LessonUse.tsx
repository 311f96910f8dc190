import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { AssetEntry } from "../assets/AssetEntry";
import { EventEntry } from "../events/EventEntry";
import type { LessonUse_lesson$key } from "../gen/LessonUse_lesson.graphql";
import { Section } from "../ui/Section";

/** The reports that cite a lesson, and the events it was brought to. */
export function LessonUse({ lesson }: { lesson: LessonUse_lesson$key }) {
  const { knowledgeAssets, broughtTo } = useFragment(
    graphql`
      fragment LessonUse_lesson on Lesson {
        knowledgeAssets(first: 20) {
          nodes {
            id
            ...AssetEntry_asset
          }
        }
        broughtTo: events(first: 10, relation: BRINGS) {
          nodes {
            id
            ...EventEntry_event
          }
        }
      }
    `,
    lesson,
  );
  return (
    <>
      {knowledgeAssets.nodes.length > 0 ? (
        <Section title={<FormattedMessage id="lessons.citedBy" />}>
          {knowledgeAssets.nodes.map((asset) => (
            <AssetEntry key={asset.id} asset={asset} level={3} />
          ))}
        </Section>
      ) : null}
      {broughtTo.nodes.length > 0 ? (
        <Section title={<FormattedMessage id="lessons.broughtTo" />}>
          {broughtTo.nodes.map((event) => (
            <EventEntry key={event.id} event={event} level={3} />
          ))}
        </Section>
      ) : null}
    </>
  );
}
