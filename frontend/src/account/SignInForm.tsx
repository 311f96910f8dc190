import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { refusalFor } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";
import { PageTitle } from "../ui/PageTitle";
import { TextField } from "../ui/TextField";
import { LinkSent } from "./LinkSent";
import { rememberNext } from "./next";
import { useSignIn } from "./useSignIn";

/** One address; a link is sent to it, or a password goes with it. */
export function SignInForm({ next }: { next: string }) {
  const intl = useIntl();
  const [email, setEmail] = useState("");
  const [byPassword, setByPassword] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { outcome, busy, sendLink, signIn, forget } = useSignIn();

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password") ?? "");
    if (byPassword) return signIn({ email, password }, next);
    rememberNext(next);
    const { kind } = await sendLink(email);
    if (kind === "done") setSentTo(email);
  };
  const turn = () => {
    setByPassword(!byPassword);
    forget();
  };
  if (sentTo) return <LinkSent email={sentTo} onBack={() => setSentTo(null)} />;
  return (
    <>
      <PageTitle>{intl.formatMessage({ id: "account.signIn" })}</PageTitle>
      <form onSubmit={(event) => void submit(event)} className="mt-7 grid gap-5">
        <FormTrouble outcome={outcome} fields={["email"]} />
        <TextField
          label={intl.formatMessage({ id: "account.email" })}
          type="email"
          name="email"
          autoComplete={byPassword ? "username" : "email"}
          required
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={refusalFor(outcome, "email")}
        />
        {byPassword ? (
          <TextField
            label={intl.formatMessage({ id: "account.password" })}
            type="password"
            name="password"
            autoComplete="current-password"
            required
          />
        ) : (
          <p className="-mt-3 text-meta text-soft">
            <FormattedMessage id="account.linkHint" />
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" kind="primary" busy={busy}>
            {byPassword ? (
              <FormattedMessage id="account.signIn" />
            ) : (
              <FormattedMessage id="account.sendLink" />
            )}
          </Button>
          <Button kind="quiet" onClick={turn}>
            {byPassword ? (
              <FormattedMessage id="account.useLink" />
            ) : (
              <FormattedMessage id="account.usePassword" />
            )}
          </Button>
        </div>
      </form>
    </>
  );
}
