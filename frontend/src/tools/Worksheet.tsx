import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { WorksheetQuery } from "../gen/WorksheetQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { useFresh } from "../relay/useFresh";
import { Button } from "../ui/Button";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { SheetPaper } from "./SheetPaper";
import { valuesOf } from "./sheetValues";
import { WorksheetForm } from "./WorksheetForm";
import { fillerWord, whyNotWord } from "./words";

const worksheetQuery = graphql`
  query WorksheetQuery($id: ID!) @preloadable {
    node(id: $id) {
      ... on Worksheet @alias(as: "sheet") {
        id
        language
        title
        filledBy
        tableNumber
        updatedAt
        organisation {
          name
        }
        person {
          name
        }
        event {
          id
          title
          zone
        }
        sheet {
          key
          label
          help
          kind
          columns {
            key
            label
          }
        }
        answers {
          field
          text
          rows {
            cells {
              column
              text
            }
          }
        }
        viewerCanFill
        viewerCannotFillBecause
        ...useSheet_worksheet
      }
    }
  }
`;

/** What the others at the table save shows by itself, as long as anybody can write on the sheet. */
function Fresh({ id, room }: { id: string; room: string }) {
  useFresh<WorksheetQuery>(worksheetQuery, { id }, null, room);
  return null;
}

/** A sheet of an event: written on together while it happens, read and printed after. */
export function Worksheet({ query, id }: { query: PreloadedQuery<WorksheetQuery>; id: string }) {
  const intl = useIntl();
  const { node } = usePreloadedQuery<WorksheetQuery>(worksheetQuery, query);
  const sheet = node?.sheet;
  if (!sheet) throw new Trouble("NOT_FOUND", "There is no such sheet.");
  const because = sheet.viewerCannotFillBecause;
  const over = because === "EVENT_OVER" || because === "CANCELLED";
  return (
    <article className="mx-auto max-w-measure print:max-w-none">
      {sheet.event && !over ? <Fresh id={id} room={sheet.event.id} /> : null}
      <header className="mb-8">
        {sheet.event ? (
          <p className="mb-1 text-meta text-soft">
            <Go to={links.event(sheet.event.id)} className="font-bold hover:underline">
              {sheet.event.title}
            </Go>
          </p>
        ) : null}
        <PageTitle>{sheet.title}</PageTitle>
        <p className="mt-2 font-title text-[1.375rem] italic text-soft">
          {fillerWord(intl, sheet)}
        </p>
        {sheet.viewerCanFill && sheet.filledBy !== "PERSON" ? (
          <p data-noprint className="mt-2 text-meta text-soft">
            <FormattedMessage id="tools.together" />
          </p>
        ) : null}
      </header>
      {sheet.viewerCanFill ? (
        <WorksheetForm
          key={sheet.id}
          worksheet={sheet}
          fields={sheet.sheet}
          event={sheet.event?.id}
          language={sheet.language}
        />
      ) : (
        <>
          <div data-noprint className="mb-8">
            <Note action={<PrintButton />}>
              {whyNotWord(intl, because)}{" "}
              <FormattedMessage
                id="tools.lastSaved"
                values={{
                  when: intl.formatDate(sheet.updatedAt, {
                    dateStyle: "long",
                    timeStyle: "short",
                    timeZone: sheet.event?.zone,
                  }),
                }}
              />
            </Note>
          </div>
          <div lang={sheet.language}>
            <SheetPaper fields={sheet.sheet} values={valuesOf(sheet.answers)} />
          </div>
        </>
      )}
    </article>
  );
}

function PrintButton() {
  return (
    <Button onClick={() => window.print()}>
      <FormattedMessage id="tools.print" />
    </Button>
  );
}
