import { lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { LessonQuery } from "../gen/LessonQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { Note } from "../ui/Note";
import { LessonBody } from "./LessonBody";
import { LessonVersions } from "./LessonVersions";

// Below what people came to read, and much to fetch.
const LessonUse = lazy(() =>
  import("./LessonUse").then((module) => ({ default: module.LessonUse })),
);

/** A lesson: its newest version, or the one the address names. */
export function Lesson({ query }: { query: PreloadedQuery<LessonQuery> }) {
  const { node, asked } = usePreloadedQuery<LessonQuery>(
    graphql`
      query LessonQuery($id: ID!, $version: ID!, $older: Boolean!, $language: Locale!)
      @preloadable {
        node(id: $id) {
          ... on Lesson @alias(as: "lesson") {
            id
            fate
            mergedInto {
              id
            }
            community {
              slug
              name
            }
            version {
              id
              number
              ...LessonBody_version @arguments(language: $language)
            }
            ...LessonVersions_lesson
            ...LessonUse_lesson
          }
        }
        asked: node(id: $version) @include(if: $older) {
          ... on LessonVersion @alias(as: "version") {
            id
            number
            lesson {
              id
            }
            ...LessonBody_version @arguments(language: $language)
          }
        }
      }
    `,
    query,
  );
  const lesson = node?.lesson;
  const older = asked?.version?.lesson?.id === lesson?.id ? asked?.version : null;
  const version = older ?? lesson?.version;
  if (!lesson || !version) {
    throw new Trouble("NOT_FOUND", "There is no such lesson.");
  }
  return (
    <article>
      {lesson.community ? (
        <p className="mb-1 text-meta">
          <Go
            to={links.community(lesson.community.slug)}
            className="font-bold text-soft hover:underline"
          >
            {lesson.community.name}
          </Go>
        </p>
      ) : null}
      <LessonBody
        version={version}
        fate={lesson.fate}
        notice={
          <>
            {lesson.mergedInto ? (
              <Note>
                <Go to={links.lesson(lesson.mergedInto.id)} className="underline">
                  <FormattedMessage id="lessons.mergedInto" />
                </Go>
              </Note>
            ) : null}
            {older && older.number !== lesson.version?.number ? (
              <Note
                action={
                  <Go to={links.lesson(lesson.id)} className="font-bold underline">
                    <FormattedMessage id="lessons.seeNewest" />
                  </Go>
                }
              >
                <FormattedMessage
                  id="lessons.older"
                  values={{ number: older.number, newest: lesson.version?.number }}
                />
              </Note>
            ) : null}
          </>
        }
      >
        <Suspense fallback={null}>
          <LessonUse lesson={lesson} />
        </Suspense>
        <LessonVersions lesson={lesson} shown={version.id} />
      </LessonBody>
    </article>
  );
}
