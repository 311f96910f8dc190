import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { PageTitle } from "../ui/PageTitle";
import { takeRememberedNext } from "./next";
import { useSignIn } from "./useSignIn";

/** Where the link of a letter leads. One press signs in: what only opens links does not use it up. */
export function SignInByToken({ house, token }: { house: string; token: string }) {
  const intl = useIntl();
  const { outcome, busy, signIn } = useSignIn();
  const [next] = useState(takeRememberedNext);
  const refused = outcome?.kind === "refused";
  return (
    <div className="max-w-measure">
      <PageTitle>{intl.formatMessage({ id: "account.tokenTitle" })}</PageTitle>
      <p className="mt-6 mb-6 text-lead">
        <FormattedMessage id="account.tokenBody" values={{ house }} />
      </p>
      <FormTrouble outcome={outcome} />
      <div className="mt-6">
        {refused ? (
          <Go to={links.signIn(next)} className={buttonClass("primary")}>
            <FormattedMessage id="account.tokenAgain" />
          </Go>
        ) : (
          <Button
            kind="primary"
            busy={busy}
            onClick={() => void signIn({ linkToken: token }, next)}
          >
            <FormattedMessage id="account.signIn" />
          </Button>
        )}
      </div>
    </div>
  );
}
