import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventSheets_event$key } from "../gen/EventSheets_event.graphql";
import type { EventSheetsMoreQuery } from "../gen/EventSheetsMoreQuery.graphql";
import { links } from "../links";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** The sheets that tables, organisations and people filled in, kept after the event. */
export function EventSheets({ event }: { event: EventSheets_event$key }) {
  const intl = useIntl();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    EventSheetsMoreQuery,
    EventSheets_event$key
  >(
    graphql`
      fragment EventSheets_event on Event
      @refetchable(queryName: "EventSheetsMoreQuery")
      @argumentDefinitions(
        sheetCount: { type: "Int", defaultValue: 30 }
        sheetCursor: { type: "Cursor" }
      ) {
        worksheets(first: $sheetCount, after: $sheetCursor)
          @connection(key: "EventSheets_worksheets") {
          edges {
            node {
              id
              title
              tableNumber
              filledBy
              organisation {
                name
              }
              person {
                name
              }
            }
          }
        }
      }
    `,
    event,
  );
  const sheets = data.worksheets.edges.map(({ node }) => node);
  if (sheets.length === 0) return null;
  const filler = (sheet: (typeof sheets)[number]) => {
    if (sheet.filledBy === "ORGANISATION") return sheet.organisation?.name ?? "";
    if (sheet.filledBy === "PERSON") {
      return sheet.person?.name ?? intl.formatMessage({ id: "events.sheetNameless" });
    }
    return sheet.tableNumber == null
      ? intl.formatMessage({ id: "events.sheetWhole" })
      : intl.formatMessage({ id: "events.sheetTable" }, { number: sheet.tableNumber });
  };
  return (
    <Section id="sheets" title={<FormattedMessage id="events.sheets" />}>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id} className="flex flex-wrap gap-x-4 border-t border-rule py-2.5">
            <Go to={links.worksheet(sheet.id)} className="font-bold hover:underline">
              {sheet.title}
            </Go>
            <span className="text-soft">{filler(sheet)}</span>
          </li>
        ))}
      </ul>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(30)}
          label={<FormattedMessage id="events.more" />}
        />
      ) : null}
    </Section>
  );
}
