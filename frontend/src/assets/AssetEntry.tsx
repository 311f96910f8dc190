import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { AssetEntry_asset$key } from "../gen/AssetEntry_asset.graphql";
import { links } from "../links";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";
import { editionLine, stateWord } from "./words";

type Props = {
  asset: AssetEntry_asset$key;
  /** Where its community is named already. */
  bare?: boolean;
  /** Without its summary. */
  brief?: boolean;
  level?: 2 | 3;
};

/** One report, guide or other work in a list. */
export function AssetEntry({ asset, bare, brief, level }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment AssetEntry_asset on KnowledgeAsset {
        id
        kind
        isStale
        community {
          name
        }
        edition {
          number
          form
          state
          language
          title
          summaryHTML
          publishedAt
        }
      }
    `,
    asset,
  );
  const { edition } = shown;
  if (!edition) return null;
  const state = stateWord(intl, edition.state);
  return (
    <Entry
      level={level}
      title={
        <Go to={links.asset(shown.id)} lang={edition.language} className="hover:underline">
          {edition.title}
        </Go>
      }
      meta={bare ? null : shown.community?.name}
      facts={
        <>
          <span>{editionLine(intl, shown.kind, edition)}</span>
          {edition.publishedAt ? (
            <time dateTime={edition.publishedAt}>
              {intl.formatDate(edition.publishedAt, {
                day: "numeric",
                month: "long",
                year: "numeric",
              })}
            </time>
          ) : null}
          {state ? <span className="font-bold">{state}</span> : null}
          {shown.isStale ? (
            <span className="font-bold">
              <FormattedMessage id="assets.stale" />
            </span>
          ) : null}
        </>
      }
    >
      {brief ? null : (
        <div lang={edition.language}>
          <Html html={edition.summaryHTML} />
        </div>
      )}
    </Entry>
  );
}
