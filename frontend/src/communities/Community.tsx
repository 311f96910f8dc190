import type { ReactNode } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { CommunityQuery } from "../gen/CommunityQuery.graphql";
import { Trouble } from "../relay/trouble";
import { CommunityHead } from "./CommunityHead";
import { CommunityTabs } from "./CommunityTabs";
import { HowToJoin } from "./HowToJoin";

type Props = {
  query: PreloadedQuery<CommunityQuery>;
  /** The page shown below: the front has the chart beside the head. */
  front: boolean;
  children: ReactNode;
};

/** One community: its head stays while its pages change. Outsiders of a listed one see its card. */
export function Community({ query, front, children }: Props) {
  const { community, viewer } = usePreloadedQuery<CommunityQuery>(
    graphql`
      query CommunityQuery($slug: String!, $language: Locale) @preloadable {
        community(slug: $slug) {
          id
          viewerCanRead
          ...CommunityHead_community
          ...CommunityTabs_community
          ...HowToJoin_community
          ...CommunityFront_community
        }
        viewer {
          isSteward
        }
      }
    `,
    query,
  );
  if (!community) throw new Trouble("NOT_FOUND", "There is no community of this name.");
  return (
    <div
      className={
        front && community.viewerCanRead
          ? "flex flex-col gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_23rem] lg:[grid-template-areas:'head_chart'_'tabs_tabs'_'body_aside']"
          : undefined
      }
    >
      <CommunityHead
        community={community}
        isSteward={viewer.isSteward}
        front={front || !community.viewerCanRead}
      />
      {community.viewerCanRead ? (
        <>
          <CommunityTabs community={community} />
          {children}
        </>
      ) : (
        <HowToJoin community={community} />
      )}
    </div>
  );
}
