import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ConstellationQuery } from "../gen/ConstellationQuery.graphql";
import { links } from "../links";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { MapView } from "./MapView";
import { Uncovered } from "./Uncovered";

type Props = { query: PreloadedQuery<ConstellationQuery>; list: boolean };

/** The whole: every community with its size, its stage and what it shares, and what nobody covers. */
export function Constellation({ query, list }: Props) {
  const intl = useIntl();
  const data = usePreloadedQuery<ConstellationQuery>(
    graphql`
      query ConstellationQuery($language: Locale) @preloadable {
        ...MapView_query
        ...Uncovered_query
      }
    `,
    query,
  );
  const view =
    "inline-flex min-h-9 items-center text-soft underline-offset-4 hover:text-ink aria-[current=true]:font-bold aria-[current=true]:text-ink aria-[current=true]:underline";
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "map.title" })}</PageTitle>}
        aside={
          <nav
            aria-label={intl.formatMessage({ id: "map.views" })}
            className="flex gap-5 text-meta"
            data-noprint
          >
            <Go to={links.map()} stay aria-current={list ? "false" : "true"} className={view}>
              <FormattedMessage id="map.chart" />
            </Go>
            <Go
              to={links.map({ show: "list" })}
              stay
              aria-current={list ? "true" : "false"}
              className={view}
            >
              <FormattedMessage id="map.list" />
            </Go>
          </nav>
        }
      />
      <p className="mb-6 max-w-measure text-soft">
        <FormattedMessage id="map.lead" />
      </p>
      <MapView query={data} list={list} />
      <Uncovered query={data} />
    </>
  );
}
