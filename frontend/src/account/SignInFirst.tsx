import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { PageTitle } from "../ui/PageTitle";

/** A page that is one's own, for somebody nobody knows yet. */
export function SignInFirst({ next }: { next: string }) {
  const intl = useIntl();
  return (
    <div className="grid max-w-measure justify-items-start gap-6">
      <PageTitle>{intl.formatMessage({ id: "account.me" })}</PageTitle>
      <p className="text-lead">
        <FormattedMessage id="account.meSignIn" />
      </p>
      <Go to={links.signIn(next)} className={buttonClass("primary")}>
        <FormattedMessage id="account.signIn" />
      </Go>
    </div>
  );
}
