import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityEntry_community$key } from "../gen/CommunityEntry_community.graphql";
import { stageWord } from "../i18n/words";
import { links } from "../links";
import { Asterism } from "../marks/Asterism";
import { Stage } from "../marks/Stage";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";
import { EntryNextEvent } from "./EntryNextEvent";
import { MembershipWord } from "./MembershipWord";

/** One community in the catalogue: its mark, what it cares about, what comes next, and you. */
export function CommunityEntry({ community }: { community: CommunityEntry_community$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment CommunityEntry_community on Community {
        id
        slug
        name
        domainHTML
        stage
        memberCount
        visibility
        state
        host {
          name
        }
        competencies(first: 12) {
          nodes {
            id
          }
        }
        viewerMembership {
          ...MembershipWord_membership
        }
        ...EntryNextEvent_community
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
          <FormattedMessage id="communities.hostedBy" values={{ host: shown.host.name }} />
        ) : null
      }
      facts={
        <>
          <Stage stage={shown.stage} label={stageWord(intl, shown.stage)} />
          <span>
            <FormattedMessage id="common.members" values={{ count: shown.memberCount }} />
          </span>
          {shown.visibility === "LISTED" ? (
            <FormattedMessage id="communities.forMembers" tagName="span" />
          ) : null}
          {shown.state === "REQUESTED" ? (
            <FormattedMessage id="communities.waitsForSteward" tagName="span" />
          ) : null}
          {shown.state === "ARCHIVED" ? (
            <FormattedMessage id="communities.archived" tagName="span" />
          ) : null}
          {shown.viewerMembership ? <MembershipWord membership={shown.viewerMembership} /> : null}
        </>
      }
      aside={<EntryNextEvent community={shown} />}
    >
      <Html html={shown.domainHTML} className="line-clamp-3" />
    </Entry>
  );
}
