import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import { addField, type Page, type Pages } from "./pages";
import { ToolFormField } from "./ToolFormField";

const most = 30;

type Props = {
  pages: Pages;
  page: Page;
  error: (field: string) => string | undefined;
  onChange: (pages: Pages) => void;
};

/** What the sheet asks for. Sheets that were begun keep the fields they have. */
export function ToolFormSheet({ pages, page, error, onChange }: Props) {
  return (
    <>
      <p className="mb-3 text-meta text-soft">
        <FormattedMessage id="tools.formSheetHint" />
      </p>
      <ol>
        {page.sheet.map((field, at) => (
          <ToolFormField
            key={`${page.language} ${field.key}`}
            pages={pages}
            page={page}
            field={field}
            at={at}
            error={error}
            onChange={onChange}
          />
        ))}
      </ol>
      {page.sheet.length < most ? (
        <Button className="mt-2" onClick={() => onChange(addField(pages))}>
          <FormattedMessage id="tools.addField" />
        </Button>
      ) : null}
    </>
  );
}
