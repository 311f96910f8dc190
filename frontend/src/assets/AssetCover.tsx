import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { AssetCover_asset$key } from "../gen/AssetCover_asset.graphql";
import type { AssetCover_edition$key } from "../gen/AssetCover_edition.graphql";
import { links } from "../links";
import { Html } from "../ui/Html";
import { PageTitle } from "../ui/PageTitle";
import { editionLine, stateWord } from "./words";

/** The head of a report: what it is, whose it is, and in a few lines what is in it. */
export function AssetCover({
  asset,
  edition,
}: {
  asset: AssetCover_asset$key;
  edition: AssetCover_edition$key;
}) {
  const intl = useIntl();
  const work = useFragment(
    graphql`
      fragment AssetCover_asset on KnowledgeAsset {
        kind
        community {
          slug
          name
          host {
            name
          }
        }
        event {
          id
          title
          startsAt
          zone
        }
      }
    `,
    asset,
  );
  const shown = useFragment(
    graphql`
      fragment AssetCover_edition on AssetEdition {
        number
        form
        state
        language
        title
        summaryHTML
        publishedAt
      }
    `,
    edition,
  );
  const state = stateWord(intl, shown.state);
  const { community, event } = work;
  return (
    <header className="mb-10 border-b border-ink pb-8">
      <p lang={intl.locale} className="mb-2 font-title text-[1.375rem] italic text-soft">
        {editionLine(intl, work.kind, shown)}
        {shown.publishedAt ? (
          <>
            {", "}
            <time dateTime={shown.publishedAt}>
              {intl.formatDate(shown.publishedAt, {
                day: "numeric",
                month: "long",
                year: "numeric",
              })}
            </time>
          </>
        ) : null}
      </p>
      <PageTitle className="max-w-[24em]">{shown.title}</PageTitle>
      <p lang={intl.locale} className="mt-4 text-meta text-soft">
        {community ? (
          <Go to={links.community(community.slug)} className="font-bold hover:underline">
            {community.name}
          </Go>
        ) : null}
        {community?.host ? (
          <>
            {" · "}
            {community.host.name}
          </>
        ) : null}
        {event ? (
          <span className="block">
            <FormattedMessage id="assets.reportsOn" />{" "}
            <Go to={links.event(event.id)} className="underline underline-offset-2">
              {event.title}
            </Go>
            {event.startsAt ? (
              <>
                {", "}
                {intl.formatDate(event.startsAt, {
                  day: "numeric",
                  month: "long",
                  year: "numeric",
                  timeZone: event.zone,
                })}
              </>
            ) : null}
          </span>
        ) : null}
      </p>
      {shown.form === "WORKING" || state ? (
        <p
          lang={intl.locale}
          className="mt-5 max-w-measure border-l-2 border-ink py-0.5 pl-4 text-meta"
        >
          {shown.form === "WORKING" ? (
            <>
              <strong>
                <FormattedMessage id="assets.working" />
              </strong>{" "}
              <FormattedMessage id="assets.workingBody" />
            </>
          ) : null}{" "}
          {state}
        </p>
      ) : null}
      {shown.summaryHTML ? <Html html={shown.summaryHTML} className="mt-6 text-lead" /> : null}
    </header>
  );
}
