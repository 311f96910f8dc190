import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/Button";

type Props = {
  /** What the row is called. */
  name: string;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: (() => void) | undefined;
};

/** Moves one of a list, or takes it out; what cannot be done is not there. */
export function RowButtons({ name, onUp, onDown, onRemove }: Props) {
  const intl = useIntl();
  return (
    <div className="flex flex-wrap gap-2">
      {onUp ? (
        <Button aria-label={intl.formatMessage({ id: "tools.up" }, { name })} onClick={onUp}>
          <span aria-hidden="true">↑</span>
        </Button>
      ) : null}
      {onDown ? (
        <Button aria-label={intl.formatMessage({ id: "tools.down" }, { name })} onClick={onDown}>
          <span aria-hidden="true">↓</span>
        </Button>
      ) : null}
      {onRemove ? (
        <Button
          kind="quiet"
          aria-label={intl.formatMessage({ id: "tools.removeNamed" }, { name })}
          onClick={onRemove}
        >
          <FormattedMessage id="tools.remove" />
        </Button>
      ) : null}
    </div>
  );
}
