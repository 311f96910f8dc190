import { FormattedMessage } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { AssetQuery } from "../gen/AssetQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { Note } from "../ui/Note";
import { AssetColophon } from "./AssetColophon";
import { AssetReader } from "./AssetReader";

/** A report: its newest edition, or the one the address names. */
export function Asset({ query }: { query: PreloadedQuery<AssetQuery> }) {
  const { node, asked, constellation } = usePreloadedQuery<AssetQuery>(
    graphql`
      query AssetQuery($id: ID!, $edition: ID!, $older: Boolean!) @preloadable {
        constellation {
          name
        }
        node(id: $id) {
          ... on KnowledgeAsset @alias(as: "work") {
            id
            fate
            isStale
            kind
            edition {
              id
              number
              ...AssetReader_edition
              ...AssetColophon_edition
            }
            ...AssetReader_asset
            ...AssetColophon_asset
          }
        }
        asked: node(id: $edition) @include(if: $older) {
          ... on AssetEdition @alias(as: "edition") {
            id
            number
            asset {
              id
            }
            ...AssetReader_edition
            ...AssetColophon_edition
          }
        }
      }
    `,
    query,
  );
  const work = node?.work;
  const older = asked?.edition?.asset?.id === work?.id ? asked?.edition : null;
  const edition = older ?? work?.edition;
  if (!work || !edition) {
    throw new Trouble("NOT_FOUND", "There is no such report.");
  }
  const notices = [
    ...(older && older.number !== work.edition?.number
      ? [
          <Note
            key="older"
            action={
              <Go to={links.asset(work.id)} className="font-bold underline">
                <FormattedMessage id="assets.seeNewest" />
              </Go>
            }
          >
            <FormattedMessage
              id="assets.older"
              values={{ number: older.number, newest: work.edition?.number }}
            />
          </Note>,
        ]
      : []),
    ...(work.fate === "WITHDRAWN"
      ? [
          <Note key="withdrawn">
            <FormattedMessage id="assets.withdrawn" />
          </Note>,
        ]
      : []),
    ...(work.isStale
      ? [
          <Note key="stale">
            <FormattedMessage id="assets.staleBody" />
          </Note>,
        ]
      : []),
  ];
  return (
    <AssetReader asset={work} edition={edition} notices={notices}>
      <AssetColophon asset={work} edition={edition} house={constellation.name} />
    </AssetReader>
  );
}
