import { FormattedMessage, useIntl } from "react-intl";
import { Trouble } from "../relay/trouble";
import { Button } from "../ui/Button";
import { ErrorNote } from "../ui/ErrorNote";
import { troubleWords } from "./troubleWords";

/** A failed request inside a page, with a way to try again where there is one. */
export function TroubleNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const intl = useIntl();
  const reference = error instanceof Trouble ? error.requestId : undefined;
  return (
    <ErrorNote
      title={intl.formatMessage({ id: "shell.troubleTitle" })}
      action={
        onRetry ? (
          <Button onClick={onRetry}>
            <FormattedMessage id="common.retry" />
          </Button>
        ) : null
      }
    >
      <p>{troubleWords(intl, error)}</p>
      {reference ? (
        <p className="text-meta text-soft">
          <FormattedMessage id="shell.troubleReference" values={{ id: reference }} />
        </p>
      ) : null}
    </ErrorNote>
  );
}
