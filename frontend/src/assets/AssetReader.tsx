import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment, usePaginationFragment } from "react-relay/hooks";
import type { AssetReader_asset$key } from "../gen/AssetReader_asset.graphql";
import type { AssetReader_edition$key } from "../gen/AssetReader_edition.graphql";
import type { AssetReaderMoreQuery } from "../gen/AssetReaderMoreQuery.graphql";
import { Pager } from "../ui/Pager";
import { Rail } from "../ui/Rail";
import { AssetCitations } from "./AssetCitations";
import { AssetContents } from "./AssetContents";
import { AssetCover } from "./AssetCover";
import { AssetSection } from "./AssetSection";
import { printWhole } from "./printWhole";

type Props = {
  asset: AssetReader_asset$key;
  edition: AssetReader_edition$key;
  notices: readonly ReactNode[];
  /** What stands after the last page: edition, licence, how to cite. */
  children: ReactNode;
};

const page = 50;

/** The report as one reads and prints it: cover, contents, numbered sections, what it cites. */
export function AssetReader({ asset, edition, notices, children }: Props) {
  const intl = useIntl();
  const [printing, setPrinting] = useState(false);
  const work = useFragment(
    graphql`
      fragment AssetReader_asset on KnowledgeAsset {
        ...AssetCover_asset
      }
    `,
    asset,
  );
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    AssetReaderMoreQuery,
    AssetReader_edition$key
  >(
    graphql`
      fragment AssetReader_edition on AssetEdition
      @refetchable(queryName: "AssetReaderMoreQuery")
      @argumentDefinitions(
        sectionCount: { type: "Int", defaultValue: 50 }
        sectionCursor: { type: "Cursor" }
      ) {
        language
        ...AssetCover_edition
        ...AssetCitations_edition
        sections(first: $sectionCount, after: $sectionCursor)
          @connection(key: "AssetReader_sections") {
          totalCount
          edges {
            node {
              id
              heading
              ...AssetSection_section
            }
          }
        }
      }
    `,
    edition,
  );
  const sections = data.sections.edges.map(({ node }) => node);
  const print = async () => {
    setPrinting(true);
    await printWhole(hasNext, loadNext);
    setPrinting(false);
  };
  return (
    <article lang={data.language}>
      {notices.length > 0 ? (
        <div lang={intl.locale} className="mb-6 grid gap-3">
          {notices}
        </div>
      ) : null}
      <AssetCover asset={work} edition={data} />
      <Rail
        rail={
          <AssetContents
            sections={sections}
            printing={printing}
            onPrint={() => void print()}
            language={intl.locale}
          />
        }
      >
        {sections.map((section, index) => (
          <AssetSection key={section.id} section={section} number={index + 1} />
        ))}
        <div lang={intl.locale}>
          {hasNext ? (
            <Pager
              hasMore
              busy={isLoadingNext}
              onMore={() => loadNext(page)}
              label={<FormattedMessage id="assets.moreSections" />}
              position={
                <FormattedMessage
                  id="assets.sectionPosition"
                  values={{ shown: sections.length, total: data.sections.totalCount }}
                />
              }
            />
          ) : null}
          <AssetCitations edition={data} />
          {children}
        </div>
      </Rail>
    </article>
  );
}
