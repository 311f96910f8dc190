import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { PageTitle } from "../ui/PageTitle";
import { useSignOut } from "./useSignOut";

/** The way in, for somebody who is in. */
export function SignedIn({ name, next }: { name: string; next: string }) {
  const intl = useIntl();
  const { signOut, busy } = useSignOut();
  return (
    <>
      <PageTitle>{intl.formatMessage({ id: "account.signedInTitle" })}</PageTitle>
      <p className="mt-6 mb-6 text-lead">
        <FormattedMessage
          id="account.signedInAs"
          values={{ name: <strong key="name">{name}</strong> }}
        />
      </p>
      <div className="flex flex-wrap gap-3">
        <a href={next} className={buttonClass("primary")}>
          <FormattedMessage id="account.goOn" />
        </a>
        <Button kind="quiet" busy={busy} onClick={() => void signOut({})}>
          <FormattedMessage id="account.signOut" />
        </Button>
      </div>
    </>
  );
}
