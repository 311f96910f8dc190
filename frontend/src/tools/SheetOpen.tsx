import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { SheetOpen_event$key } from "../gen/SheetOpen_event.graphql";
import type { SheetOpen_tool$key } from "../gen/SheetOpen_tool.graphql";
import type { SheetOpenMutation } from "../gen/SheetOpenMutation.graphql";
import { currentLocale } from "../i18n/locale";
import { links } from "../links";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { TextField } from "../ui/TextField";

type Props = {
  event: SheetOpen_event$key;
  tool: SheetOpen_tool$key;
  session: string | undefined;
  primary: boolean;
};

/** Opens the sheet of one's table, organisation or oneself: the one begun, else an empty one. */
export function SheetOpen({ event, tool, session, primary }: Props) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [table, setTable] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id: eventId } = useFragment(
    graphql`
      fragment SheetOpen_event on Event {
        id
      }
    `,
    event,
  );
  const { id: toolId, filledBy } = useFragment(
    graphql`
      fragment SheetOpen_tool on ProcessTool {
        id
        filledBy
      }
    `,
    tool,
  );
  const [act, busy] = useAct<SheetOpenMutation>(graphql`
    mutation SheetOpenMutation($input: WorksheetStartInput!) {
      worksheetStart(input: $input) {
        worksheet {
          id
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const open = async () => {
    const outcome = await act({
      input: {
        eventId,
        toolId,
        sessionId: session,
        tableNumber: filledBy === "TABLE" && table !== "" ? Number(table) : undefined,
        language: currentLocale(),
      },
    });
    setTrouble(refusalText(intl, outcome));
    const sheet = outcome.kind === "done" ? outcome.response.worksheetStart.worksheet : null;
    if (sheet) await navigate(links.worksheet(sheet.id));
  };
  return (
    <form
      className="grid justify-items-start gap-3"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void open();
      }}
    >
      {filledBy === "TABLE" ? (
        <TextField
          label={<FormattedMessage id="tools.tableField" />}
          hint={<FormattedMessage id="tools.tableHint" />}
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          value={table}
          onChange={({ target }) => setTable(target.value)}
        />
      ) : null}
      <div>
        <Button type="submit" kind={primary ? "primary" : "plain"} busy={busy}>
          <FormattedMessage id="tools.sheetOpen" />
        </Button>
        <FieldError id="sheet-open-error">{trouble}</FieldError>
      </div>
    </form>
  );
}
