import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { HomeCommunity_community$key } from "../gen/HomeCommunity_community.graphql";
import { stageWord } from "../i18n/words";
import { links } from "../links";
import { Asterism } from "../marks/Asterism";
import { Stage } from "../marks/Stage";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";

/** One community on the first page. */
export function HomeCommunity({ community }: { community: HomeCommunity_community$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment HomeCommunity_community on Community {
        id
        slug
        name
        domainHTML
        stage
        memberCount
        host {
          name
        }
        competencies(first: 12) {
          nodes {
            id
          }
        }
      }
    `,
    community,
  );
  return (
    <Entry
      mark={
        <Asterism
          id={shown.id}
          stage={shown.stage}
          stars={shown.competencies.nodes.map(({ id }) => ({ id, label: "" }))}
        />
      }
      title={
        <Go to={links.community(shown.slug)} className="hover:underline">
          {shown.name}
        </Go>
      }
      meta={
        shown.host ? (
          <FormattedMessage id="home.hostedBy" values={{ host: shown.host.name }} />
        ) : null
      }
      facts={
        <>
          <Stage stage={shown.stage} label={stageWord(intl, shown.stage)} />
          <FormattedMessage id="common.members" values={{ count: shown.memberCount }} />
        </>
      }
    >
      <Html html={shown.domainHTML} />
    </Entry>
  );
}
