import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import type { SheetField } from "./SheetInput";
import { Written } from "./SheetPaper";
import { both, nothing, same, type Value } from "./sheetValues";

type Props = {
  field: SheetField;
  theirs: Value;
  mine: Value;
  /** With null theirs stands. */
  onSettle: (value: Value | null) => void;
};

/** Somebody else wrote here meanwhile: theirs below one's own, until one says what stands. */
export function SheetContested({ field, theirs, mine, onSettle }: Props) {
  const joins = field.kind === "TEXT" || field.kind === "TABLE";
  return (
    <div role="alert" className="mt-2 grid gap-2 border-l-2 border-error pl-3">
      <p className="text-meta font-bold">
        <FormattedMessage id="tools.contestedField" />
      </p>
      {same(theirs, nothing) ? (
        <p className="text-meta text-soft">
          <FormattedMessage id="tools.emptied" />
        </p>
      ) : (
        <Written field={field} value={theirs} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onSettle(mine)}>
          <FormattedMessage id="tools.keepMine" />
        </Button>
        <Button onClick={() => onSettle(null)}>
          <FormattedMessage id="tools.takeTheirs" />
        </Button>
        {joins ? (
          <Button onClick={() => onSettle(both(theirs, mine))}>
            <FormattedMessage id="tools.keepBoth" />
          </Button>
        ) : null}
      </div>
    </div>
  );
}
