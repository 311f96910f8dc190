import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventsFilters_query$key } from "../gen/EventsFilters_query.graphql";
import type { EventsSearch } from "../links";
import { Checkbox } from "../ui/Checkbox";
import { classes } from "../ui/classes";
import { Select } from "../ui/Select";
import { CommunityField } from "./CommunityField";
import { formats } from "./formats";
import { formatWord } from "./words";

/** Which events: of one community, of one kind, the reader's own. The address keeps it. */
export function EventsFilters({
  query,
  search,
}: {
  query: EventsFilters_query$key;
  search: EventsSearch;
}) {
  const intl = useIntl();
  const navigate = useNavigate();
  const data = useFragment(
    graphql`
      fragment EventsFilters_query on Query
      @argumentDefinitions(community: { type: "ID!" }, hasCommunity: { type: "Boolean!" }) {
        ...CommunityField_query
        chosen: node(id: $community) @include(if: $hasCommunity) {
          ... on Community @alias(as: "community") {
            id
            name
          }
        }
        viewer {
          person {
            id
          }
        }
      }
    `,
    query,
  );
  const change = (next: EventsSearch) =>
    void navigate({ to: "/events", search: { ...search, ...next }, resetScroll: false });
  return (
    <form
      className={classes(
        "grid gap-5",
        search.view === "month" && "items-end sm:grid-cols-[repeat(3,13.5rem)]",
      )}
      onSubmit={(event) => event.preventDefault()}
    >
      <CommunityField
        query={data}
        label={<FormattedMessage id="events.filterCommunity" />}
        all={intl.formatMessage({ id: "events.filterAnyCommunity" })}
        chosen={data.chosen?.community ?? null}
        onChange={(community) => change({ community: community ?? undefined })}
      />
      <Select
        label={<FormattedMessage id="events.filterFormat" />}
        choices={[
          { value: "", label: intl.formatMessage({ id: "events.filterAnyFormat" }) },
          ...formats.map((format) => ({ value: format, label: formatWord(intl, format) })),
        ]}
        value={search.format ?? ""}
        onChange={(event) => change({ format: event.target.value || undefined })}
      />
      {data.viewer.person ? (
        <Checkbox
          label={<FormattedMessage id="events.filterMine" />}
          checked={search.mine ?? false}
          onChange={(event) => change({ mine: event.target.checked ? true : undefined })}
        />
      ) : null}
    </form>
  );
}
