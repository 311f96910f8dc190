import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Sky } from "../constellation/Sky";
import { neighboursOf } from "../constellation/shared";
import { Go } from "../Go";
import type { HomeSky_communities$key } from "../gen/HomeSky_communities.graphql";
import { links } from "../links";
import { Figure } from "../ui/Figure";

/** The communities as a small chart; each star opens its community. */
export function HomeSky({ communities }: { communities: HomeSky_communities$key }) {
  const { nodes } = useFragment(
    graphql`
      fragment HomeSky_communities on CommunityConnection {
        nodes {
          id
          slug
          name
          stage
          scale
          memberCount
          viewerMembership {
            state
          }
          links(first: 20) {
            nodes {
              to {
                id
              }
            }
          }
          competencies(first: 20) {
            nodes {
              competency {
                id
                name
              }
            }
          }
        }
      }
    `,
    communities,
  );
  return (
    <Figure
      caption={
        <>
          <FormattedMessage id="home.skyCaption" />{" "}
          <Go to={links.map()} className="underline underline-offset-2">
            <FormattedMessage id="home.skyMap" />
          </Go>
        </>
      }
    >
      <Sky communities={nodes} neighbours={neighboursOf(nodes)} />
    </Figure>
  );
}
