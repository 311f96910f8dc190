import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { LessonsList_query$key } from "../gen/LessonsList_query.graphql";
import type { LessonsListMoreQuery } from "../gen/LessonsListMoreQuery.graphql";
import { type LessonsSearch, links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { LessonEntry } from "./LessonEntry";

/** The lessons the address asks for. */
export function LessonsList({
  query,
  search,
}: {
  query: LessonsList_query$key;
  search: LessonsSearch;
}) {
  const intl = useIntl();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    LessonsListMoreQuery,
    LessonsList_query$key
  >(
    graphql`
      fragment LessonsList_query on Query
      @refetchable(queryName: "LessonsListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
        filter: { type: "LessonFilter" }
      ) {
        lessons(first: $count, after: $cursor, filter: $filter)
          @connection(key: "LessonsList_lessons") {
          totalCount
          edges {
            node {
              id
              ...LessonEntry_lesson
            }
          }
        }
      }
    `,
    query,
  );
  const lessons = data.lessons.edges.map(({ node }) => node);
  if (lessons.length === 0) {
    const filtered = Object.values(search).some(Boolean);
    return filtered ? (
      <Empty
        title={intl.formatMessage({ id: "lessons.emptyFilterTitle" })}
        action={
          <Go to={links.lessons()} aria-current="false" className={buttonClass()}>
            <FormattedMessage id="lessons.emptyFilterAction" />
          </Go>
        }
      />
    ) : (
      <Empty
        title={intl.formatMessage({ id: "lessons.emptyTitle" })}
        action={
          <Go to={links.events()} className={buttonClass()}>
            <FormattedMessage id="lessons.emptyAction" />
          </Go>
        }
      >
        <FormattedMessage id="lessons.emptyBody" />
      </Empty>
    );
  }
  return (
    <>
      {lessons.map((lesson) => (
        <LessonEntry key={lesson.id} lesson={lesson} />
      ))}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="lessons.more" />}
        position={
          <FormattedMessage
            id="lessons.position"
            values={{ shown: lessons.length, total: data.lessons.totalCount }}
          />
        }
      />
    </>
  );
}
