import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { useSheet_worksheet$key } from "../gen/useSheet_worksheet.graphql";
import { links } from "../links";
import { Button } from "../ui/Button";
import { SaveState } from "./SaveState";
import { SheetContested } from "./SheetContested";
import { type SheetField, SheetInput } from "./SheetInput";
import { SheetPaper } from "./SheetPaper";
import { useSheet } from "./useSheet";

type Props = {
  worksheet: useSheet_worksheet$key;
  fields: readonly SheetField[];
  event: string | undefined;
  language: string;
};

/** A sheet to write on, on a phone in the middle of the table. It saves as people write. */
export function WorksheetForm({ worksheet, fields, event, language }: Props) {
  const navigate = useNavigate();
  const { written, other, put, settle, save, saving } = useSheet(worksheet);
  return (
    <>
      <div className="hidden print:block" lang={language}>
        <SheetPaper
          fields={fields}
          values={Object.fromEntries(fields.map(({ key }) => [key, written(key)]))}
        />
      </div>
      <form
        data-noprint
        className="grid gap-7"
        onSubmit={(submitted) => submitted.preventDefault()}
      >
        <div className="grid gap-7" lang={language}>
          {fields.map((field) => {
            const mine = written(field.key);
            const theirs = other(field.key);
            return (
              <div key={field.key}>
                <SheetInput
                  field={field}
                  value={mine}
                  onWrite={(value) => put(field.key, value)}
                  onLeave={() => void save()}
                />
                {theirs ? (
                  <SheetContested
                    field={field}
                    theirs={theirs}
                    mine={mine}
                    onSettle={(value) => settle(field.key, value)}
                  />
                ) : null}
              </div>
            );
          })}
        </div>
        <div className="sticky bottom-14 flex flex-wrap items-center gap-3 border-t border-rule bg-paper py-3 md:bottom-0">
          <p className="mr-auto text-meta text-soft">
            <SaveState saving={saving} />
          </p>
          <Button className="max-sm:hidden" onClick={() => window.print()}>
            <FormattedMessage id="tools.print" />
          </Button>
          {event ? (
            <Button
              kind="primary"
              busy={saving.state === "saving"}
              onClick={async () => {
                await save();
                await navigate(links.event(event));
              }}
            >
              <FormattedMessage id="tools.done" />
            </Button>
          ) : null}
        </div>
      </form>
    </>
  );
}
