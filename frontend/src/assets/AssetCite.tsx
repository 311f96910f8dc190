import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { AssetCite_asset$key } from "../gen/AssetCite_asset.graphql";
import type { AssetCite_edition$key } from "../gen/AssetCite_edition.graphql";
import { hrefOf, links } from "../links";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { editionLine } from "./words";

type Props = {
  asset: AssetCite_asset$key;
  edition: AssetCite_edition$key;
  house: string;
};

/** How to cite exactly this edition. */
export function AssetCite({ asset, edition, house }: Props) {
  const intl = useIntl();
  const say = useAnnounce();
  const work = useFragment(
    graphql`
      fragment AssetCite_asset on KnowledgeAsset {
        id
        kind
        community {
          name
        }
      }
    `,
    asset,
  );
  const shown = useFragment(
    graphql`
      fragment AssetCite_edition on AssetEdition {
        id
        number
        form
        title
        publishedAt
      }
    `,
    edition,
  );
  const address = location.origin + hrefOf(links.asset(work.id, shown.id));
  const year = shown.publishedAt
    ? intl.formatDate(shown.publishedAt, { year: "numeric" })
    : intl.formatMessage({ id: "assets.undated" });
  const citation = [
    `${work.community?.name ?? house} (${year}).`,
    `${shown.title}.`,
    `${editionLine(intl, work.kind, shown)}.`,
    work.community ? `${house}.` : "",
    address,
  ]
    .filter(Boolean)
    .join(" ");
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    say(intl.formatMessage({ id: "assets.copied" }));
  };
  return (
    <Section id="cite" title={<FormattedMessage id="assets.cite" />}>
      <p className="max-w-measure border-l-2 border-rule pl-4 break-words">{citation}</p>
      <div className="mt-3" data-noprint>
        <Button onClick={() => void copy()}>
          <FormattedMessage id="assets.copy" />
        </Button>
      </div>
    </Section>
  );
}
