import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { scaleWords, stageWord } from "../i18n/words";
import { links } from "../links";
import { Asterism } from "../marks/Asterism";
import { Magnitude } from "../marks/Magnitude";
import { Stage } from "../marks/Stage";
import { Entry } from "../ui/Entry";
import { You } from "../ui/You";
import type { Community, Shared } from "./shared";
import { starNames } from "./starNames";

type Props = { communities: readonly Community[]; neighbours: Map<string, Shared[]> };

/** The map in words: the same communities, with whom they share and what. */
export function MapList({ communities, neighbours }: Props) {
  const intl = useIntl();
  const scales = scaleWords(intl);
  const names = starNames(communities, 40);
  return (
    <div className="border-b border-rule">
      {communities.map((community) => (
        <Entry
          key={community.id}
          mark={
            <Asterism
              id={community.id}
              stage={community.stage}
              stars={community.competencies.nodes.flatMap(({ competency }) =>
                competency ? [{ id: competency.id, label: "" }] : [],
              )}
            />
          }
          title={
            <Go to={links.community(community.slug)} className="hover:underline">
              {community.name}
            </Go>
          }
          facts={
            <>
              <Stage stage={community.stage} label={stageWord(intl, community.stage)} />
              <Magnitude
                members={community.memberCount}
                stage={community.stage}
                label={intl.formatMessage(
                  { id: "common.members" },
                  { count: community.memberCount },
                )}
              />
              <span className="self-center">{scales[community.scale]}</span>
              {community.viewerMembership?.state === "ACTIVE" ? (
                <You>
                  <FormattedMessage id="map.yours" />
                </You>
              ) : null}
            </>
          }
        >
          <Near shared={neighbours.get(community.id) ?? []} names={names} />
        </Entry>
      ))}
    </div>
  );
}

function Near({ shared, names }: { shared: readonly Shared[]; names: Map<string, string> }) {
  const intl = useIntl();
  if (shared.length === 0) {
    return (
      <p className="text-meta text-soft">
        <FormattedMessage id="map.sharesNothing" />
      </p>
    );
  }
  return (
    <ul className="text-meta">
      {shared.slice(0, 3).map(({ other, competencies, linked }) => (
        <li key={other.id}>
          <FormattedMessage
            id="map.sharesWith"
            values={{
              name: (
                <Go key="name" to={links.community(other.slug)} className="hover:underline">
                  {names.get(other.id) ?? other.name}
                </Go>
              ),
            }}
          />{" "}
          <span className="text-soft">
            {competencies.length > 0 ? intl.formatList(competencies, { style: "narrow" }) : null}
            {competencies.length === 0 && linked ? <FormattedMessage id="map.linked" /> : null}
          </span>
        </li>
      ))}
      {shared.length > 3 ? (
        <li className="text-soft">
          <FormattedMessage id="map.andMore" values={{ count: shared.length - 3 }} />
        </li>
      ) : null}
    </ul>
  );
}
