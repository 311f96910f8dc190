import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { scaleWords, stageWord } from "../i18n/words";
import { links } from "../links";
import { Magnitude } from "../marks/Magnitude";
import { Stage } from "../marks/Stage";
import { DataTable } from "../ui/DataTable";
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
    <DataTable
      caption={intl.formatMessage({ id: "map.title" })}
      rows={communities}
      rowKey={(community) => community.id}
      columns={[
        {
          key: "name",
          head: <FormattedMessage id="map.community" />,
          cell: ({ slug, name, viewerMembership }) => (
            <span className="block min-w-40">
              <Go to={links.community(slug)} className="font-bold hover:underline">
                {name}
              </Go>
              {viewerMembership?.state === "ACTIVE" ? (
                <span className="block text-meta">
                  <You>
                    <FormattedMessage id="map.yours" />
                  </You>
                </span>
              ) : null}
            </span>
          ),
        },
        {
          key: "stage",
          head: <FormattedMessage id="map.stage" />,
          cell: ({ stage }) => <Stage stage={stage} label={stageWord(intl, stage)} />,
        },
        {
          key: "members",
          head: <FormattedMessage id="map.size" />,
          cell: ({ memberCount, stage }) => (
            <Magnitude
              members={memberCount}
              stage={stage}
              label={intl.formatMessage({ id: "common.members" }, { count: memberCount })}
            />
          ),
        },
        {
          key: "scale",
          head: <FormattedMessage id="map.scale" />,
          cell: ({ scale }) => <span className="whitespace-nowrap">{scales[scale]}</span>,
        },
        {
          key: "near",
          head: <FormattedMessage id="map.sharesWith" />,
          cell: ({ id }) => <Near shared={neighbours.get(id) ?? []} names={names} />,
        },
      ]}
    />
  );
}

function Near({ shared, names }: { shared: readonly Shared[]; names: Map<string, string> }) {
  const intl = useIntl();
  if (shared.length === 0) {
    return (
      <span className="text-soft">
        <FormattedMessage id="map.sharesNothing" />
      </span>
    );
  }
  return (
    <ul className="min-w-64 text-meta">
      {shared.slice(0, 3).map(({ other, competencies, linked }) => (
        <li key={other.id}>
          <Go to={links.community(other.slug)} className="hover:underline">
            {names.get(other.id) ?? other.name}
          </Go>{" "}
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
