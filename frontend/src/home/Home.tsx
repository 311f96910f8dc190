import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { HomeQuery } from "../gen/HomeQuery.graphql";
import { HomeVisitor } from "./HomeVisitor";
import { Today } from "./Today";

/** The first page: what this place is for, or, to those who are signed in, their day. */
export function Home({ query }: { query: PreloadedQuery<HomeQuery> }) {
  const data = usePreloadedQuery<HomeQuery>(
    graphql`
      query HomeQuery @preloadable {
        viewer {
          person {
            id
          }
          ...Today_viewer
        }
        ...HomeVisitor_query
        ...TodayNeeds_query
      }
    `,
    query,
  );
  return data.viewer.person ? (
    <Today viewer={data.viewer} query={data} />
  ) : (
    <HomeVisitor query={data} />
  );
}
