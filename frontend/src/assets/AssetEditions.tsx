import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { AssetEditions_asset$key } from "../gen/AssetEditions_asset.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";
import { editionLine, stateWord } from "./words";

/** The editions of a report, where there is more than one. */
export function AssetEditions({ asset, shown }: { asset: AssetEditions_asset$key; shown: string }) {
  const intl = useIntl();
  const { id, kind, editions } = useFragment(
    graphql`
      fragment AssetEditions_asset on KnowledgeAsset {
        id
        kind
        editions(first: 50) {
          nodes {
            id
            number
            form
            state
            publishedAt
          }
        }
      }
    `,
    asset,
  );
  if (editions.nodes.length < 2) return null;
  return (
    <Section title={<FormattedMessage id="assets.editions" />}>
      <ul className="max-w-measure">
        {editions.nodes.map((edition) => (
          <li key={edition.id} className="flex flex-wrap gap-x-5 border-t border-rule py-2.5">
            <Go
              to={links.asset(id, edition.id)}
              aria-current={edition.id === shown ? "true" : undefined}
              className="hover:underline aria-[current=true]:font-bold"
            >
              {editionLine(intl, kind, edition)}
            </Go>
            <span className="text-meta text-soft">
              {[
                edition.publishedAt
                  ? intl.formatDate(edition.publishedAt, { dateStyle: "medium" })
                  : null,
                stateWord(intl, edition.state),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
