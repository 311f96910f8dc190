import { useRef } from "react";
import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CommunitiesFilters_query$key } from "../gen/CommunitiesFilters_query.graphql";
import { stageWord } from "../i18n/words";
import { stages } from "../marks/stages";
import { Checkbox } from "../ui/Checkbox";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { CompetencyFilter } from "./CompetencyFilter";
import type { CommunitiesSearch } from "./search";

type Props = {
  query: CommunitiesFilters_query$key;
  search: CommunitiesSearch;
  signedIn: boolean;
  onSearch: (search: CommunitiesSearch) => void;
};

/** What narrows the catalogue. Each change is in the address at once; typing waits a moment. */
export function CommunitiesFilters({ query, search, signedIn, onSearch }: Props) {
  const intl = useIntl();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const data = useFragment(
    graphql`
      fragment CommunitiesFilters_query on Query {
        ...CompetencyFilter_query
      }
    `,
    query,
  );
  const typed = (text: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSearch({ ...search, q: text.trim() || undefined }), 300);
  };
  return (
    <form
      role="search"
      className="grid grid-cols-2 gap-x-4 gap-y-4 md:grid-cols-1 md:gap-y-5"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="col-span-full">
        <TextField
          type="search"
          label={intl.formatMessage({ id: "communities.find" })}
          defaultValue={search.q ?? ""}
          onChange={(event) => typed(event.currentTarget.value)}
        />
      </div>
      <Select
        label={intl.formatMessage({ id: "communities.stage" })}
        value={search.stage ?? ""}
        onChange={(event) =>
          onSearch({ ...search, stage: stages.find((stage) => stage === event.target.value) })
        }
        choices={[
          { value: "", label: intl.formatMessage({ id: "communities.anyStage" }) },
          ...stages.map((stage) => ({ value: stage, label: stageWord(intl, stage) })),
        ]}
      />
      <Select
        label={intl.formatMessage({ id: "communities.order" })}
        value={search.order ?? ""}
        onChange={(event) =>
          onSearch({ ...search, order: event.target.value === "members" ? "members" : undefined })
        }
        choices={[
          { value: "", label: intl.formatMessage({ id: "communities.orderName" }) },
          { value: "members", label: intl.formatMessage({ id: "communities.orderMembers" }) },
        ]}
      />
      <div className="col-span-full">
        <CompetencyFilter
          query={data}
          value={search.competency}
          onChange={(competency) => onSearch({ ...search, competency })}
        />
      </div>
      {signedIn ? (
        <div className="col-span-full">
          <Checkbox
            label={intl.formatMessage({ id: "communities.onlyMine" })}
            checked={search.joined === true}
            onChange={(event) =>
              onSearch({ ...search, joined: event.currentTarget.checked ? true : undefined })
            }
          />
        </div>
      ) : null}
    </form>
  );
}
