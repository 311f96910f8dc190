import { graphql, type PreloadedQuery, useFragment, usePreloadedQuery } from "react-relay/hooks";
import type { CommunityFront_community$key } from "../gen/CommunityFront_community.graphql";
import type { CommunityQuery } from "../gen/CommunityQuery.graphql";
import communityQuery from "../gen/CommunityQuery.graphql";
import { CommunityChart } from "./CommunityChart";
import { CommunityCycle } from "./CommunityCycle";
import { CommunityFollow } from "./CommunityFollow";
import { CommunityNeighbours } from "./CommunityNeighbours";
import { CommunityTeam } from "./CommunityTeam";
import { CommunityTexts } from "./CommunityTexts";

/** The front of a community: what it is in its own words, where it stands, what it can do. */
export function CommunityFront({ query }: { query: PreloadedQuery<CommunityQuery> }) {
  const { community } = usePreloadedQuery<CommunityQuery>(communityQuery, query);
  return community ? <Front community={community} /> : null;
}

function Front({ community }: { community: CommunityFront_community$key }) {
  const shown = useFragment(
    graphql`
      fragment CommunityFront_community on Community {
        ...CommunityChart_community
        ...CommunityTexts_community
        ...CommunityCycle_community
        ...CommunityTeam_community
        ...CommunityNeighbours_community
        ...CommunityFollow_community
      }
    `,
    community,
  );
  return (
    <>
      <div className="min-w-0 [grid-area:body]">
        <CommunityTexts community={shown} />
      </div>
      <div className="min-w-0 pb-9 lg:pb-6 [grid-area:chart]">
        <CommunityChart community={shown} />
      </div>
      <aside className="grid min-w-0 content-start gap-9 [grid-area:aside]">
        <CommunityCycle community={shown} />
        <CommunityTeam community={shown} />
        <CommunityNeighbours community={shown} />
        <CommunityFollow community={shown} />
      </aside>
    </>
  );
}
