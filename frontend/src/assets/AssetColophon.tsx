import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { AssetColophon_asset$key } from "../gen/AssetColophon_asset.graphql";
import type { AssetColophon_edition$key } from "../gen/AssetColophon_edition.graphql";
import { links } from "../links";
import { Facts } from "../ui/Facts";
import { Section } from "../ui/Section";
import { AssetCite } from "./AssetCite";
import { AssetEditions } from "./AssetEditions";
import { AssetWalks } from "./AssetWalks";
import { editionLine } from "./words";

type Props = {
  asset: AssetColophon_asset$key;
  edition: AssetColophon_edition$key;
  /** The name of the constellation, for the citation. */
  house: string;
};

/** After the last page: edition, who stands for it, licence, fingerprint, how to cite. */
export function AssetColophon({ asset, edition, house }: Props) {
  const intl = useIntl();
  const work = useFragment(
    graphql`
      fragment AssetColophon_asset on KnowledgeAsset {
        id
        kind
        owner {
          id
          name
        }
        ...AssetCite_asset
        ...AssetEditions_asset
      }
    `,
    asset,
  );
  const shown = useFragment(
    graphql`
      fragment AssetColophon_edition on AssetEdition {
        id
        number
        form
        changes
        hash
        licence
        reviewOn
        approvedBy {
          id
          name
        }
        editedBy {
          id
          name
        }
        ...AssetCite_edition
        ...AssetWalks_edition
      }
    `,
    edition,
  );
  const person = (one: { readonly id: string; readonly name: string }) => (
    <Go to={links.person(one.id)} className="underline underline-offset-2">
      {one.name}
    </Go>
  );
  const facts = [
    {
      term: <FormattedMessage id="assets.edition" />,
      detail: editionLine(intl, work.kind, shown),
    },
    shown.changes
      ? { term: <FormattedMessage id="assets.changes" />, detail: shown.changes }
      : null,
    shown.editedBy
      ? { term: <FormattedMessage id="assets.editedBy" />, detail: person(shown.editedBy) }
      : null,
    shown.approvedBy
      ? { term: <FormattedMessage id="assets.approvedBy" />, detail: person(shown.approvedBy) }
      : null,
    work.owner
      ? { term: <FormattedMessage id="assets.owner" />, detail: person(work.owner) }
      : null,
    shown.licence
      ? { term: <FormattedMessage id="assets.licence" />, detail: shown.licence }
      : null,
    shown.reviewOn
      ? {
          term: <FormattedMessage id="assets.reviewOn" />,
          detail: intl.formatDate(shown.reviewOn, { dateStyle: "long" }),
        }
      : null,
    shown.hash
      ? {
          term: <FormattedMessage id="assets.hash" />,
          detail: <code className="text-[0.8125rem] break-all">{shown.hash}</code>,
        }
      : null,
  ];
  return (
    <>
      <Section id="about" title={<FormattedMessage id="assets.about" />}>
        <Facts facts={facts.filter((fact) => fact !== null)} />
      </Section>
      <AssetCite asset={work} edition={shown} house={house} />
      <AssetEditions asset={work} shown={shown.id} />
      <AssetWalks edition={shown} />
    </>
  );
}
