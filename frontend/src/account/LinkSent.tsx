import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/Button";
import { PageTitle } from "../ui/PageTitle";

/** After asking for a link: what to do now. It says the same whoever has the address. */
export function LinkSent({ email, onBack }: { email: string; onBack: () => void }) {
  const intl = useIntl();
  return (
    <div role="status">
      <PageTitle>{intl.formatMessage({ id: "account.sentTitle" })}</PageTitle>
      <p className="mt-6 text-lead">
        <FormattedMessage
          id="account.sentBody"
          values={{ email: <strong key="email">{email}</strong> }}
        />
      </p>
      <p className="mt-3 mb-6 text-soft">
        <FormattedMessage id="account.sentHint" />
      </p>
      <Button onClick={onBack}>
        <FormattedMessage id="account.sentBack" />
      </Button>
    </div>
  );
}
