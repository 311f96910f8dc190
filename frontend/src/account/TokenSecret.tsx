import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import { CopyField } from "../ui/CopyField";

/** The secret of a new token: copy it now, nobody can show it again. */
export function TokenSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <div className="grid gap-5" role="status">
      <p>
        <FormattedMessage id="account.secretBody" />
      </p>
      <CopyField
        label={<FormattedMessage id="account.secret" />}
        text={secret}
        copy={<FormattedMessage id="account.copy" />}
        copied={<FormattedMessage id="account.copied" />}
      />
      <div className="flex justify-end">
        <Button kind="primary" onClick={onDone}>
          <FormattedMessage id="account.secretKept" />
        </Button>
      </div>
    </div>
  );
}
