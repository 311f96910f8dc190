import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityHead_community$key } from "../gen/CommunityHead_community.graphql";
import { scaleWords, stageWord } from "../i18n/words";
import { links } from "../links";
import { Stage } from "../marks/Stage";
import { Meta } from "../ui/Meta";
import { PageTitle } from "../ui/PageTitle";
import { CommunityStanding } from "./CommunityStanding";
import { JoinPanel } from "./JoinPanel";

type Props = {
  community: CommunityHead_community$key;
  isSteward: boolean;
  /** The pages inside have a smaller head. */
  front: boolean;
};

/** Who a community is at a glance, and what the reader can do about it. */
export function CommunityHead({ community, isSteward, front }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment CommunityHead_community on Community {
        slug
        name
        stage
        scale
        cadence
        memberCount
        host {
          id
          name
        }
        ...CommunityStanding_community
        ...JoinPanel_community
      }
    `,
    community,
  );
  return (
    <header className="min-w-0 pb-7 [grid-area:head]">
      <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-meta text-soft">
        <Stage stage={shown.stage} label={stageWord(intl, shown.stage)} />
        <Go to={links.community(shown.slug, "people")} className="hover:text-ink hover:underline">
          <FormattedMessage id="common.members" values={{ count: shown.memberCount }} />
        </Go>
        <span>{scaleWords(intl)[shown.scale]}</span>
        {shown.cadence ? <span>{shown.cadence}</span> : null}
      </p>
      <PageTitle size={front ? "community" : "page"}>{shown.name}</PageTitle>
      {shown.host ? (
        <div className="mt-2">
          <Meta size={front ? "lead" : "body"}>
            <FormattedMessage
              id="communities.hostedBy"
              values={{
                host: (
                  <Go
                    key="host"
                    to={links.organisation(shown.host.id)}
                    className="hover:text-ink hover:underline"
                  >
                    {shown.host.name}
                  </Go>
                ),
              }}
            />
          </Meta>
        </div>
      ) : null}
      <CommunityStanding community={shown} isSteward={isSteward} />
      <JoinPanel community={shown} front={front} />
    </header>
  );
}
