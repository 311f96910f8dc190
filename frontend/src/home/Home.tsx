import { Navigate } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { HomeQuery } from "../gen/HomeQuery.graphql";
import { links } from "../links";
import { HomeVisitor } from "./HomeVisitor";

/** The first page: what this place is for; those who are signed in go on to their day. */
export function Home({ query }: { query: PreloadedQuery<HomeQuery> }) {
  const data = usePreloadedQuery<HomeQuery>(
    graphql`
      query HomeQuery @preloadable {
        viewer {
          person {
            id
          }
        }
        ...HomeVisitor_query
      }
    `,
    query,
  );
  if (data.viewer.person) return <Navigate to={links.today().to} replace />;
  return <HomeVisitor query={data} />;
}
