import { useRouter } from "@tanstack/react-router";
import type { SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PasswordForm_viewer$key } from "../gen/PasswordForm_viewer.graphql";
import { refusalFor } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { TextField } from "../ui/TextField";
import { useProfile } from "./useProfile";

/** A password is one's choice; a link by mail always works. */
export function PasswordForm({ viewer }: { viewer: PasswordForm_viewer$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const router = useRouter();
  const { update, busy, outcome } = useProfile();
  const { hasPassword, person } = useFragment(
    graphql`
      fragment PasswordForm_viewer on Viewer {
        hasPassword
        person {
          revision
        }
      }
    `,
    viewer,
  );
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const written = new FormData(form);
    const done = await update({
      revision: person?.revision ?? 0,
      newPassword: String(written.get("newPassword") ?? ""),
      currentPassword: hasPassword ? String(written.get("currentPassword") ?? "") : undefined,
    });
    if (done.kind !== "done") return;
    form.reset();
    announce(intl.formatMessage({ id: "account.saidPassword" }));
    void router.invalidate();
  };
  return (
    <Section title={intl.formatMessage({ id: "account.password" })}>
      <form onSubmit={(event) => void submit(event)} className="grid max-w-88 gap-5">
        <p className="text-soft">
          {hasPassword ? (
            <FormattedMessage id="account.passwordChange" />
          ) : (
            <FormattedMessage id="account.passwordNone" />
          )}
        </p>
        <FormTrouble outcome={outcome} fields={["newPassword", "currentPassword"]} />
        {hasPassword ? (
          <TextField
            name="currentPassword"
            type="password"
            required
            autoComplete="current-password"
            label={intl.formatMessage({ id: "account.passwordNow" })}
            error={refusalFor(outcome, "currentPassword")}
          />
        ) : null}
        <TextField
          name="newPassword"
          type="password"
          required
          minLength={10}
          autoComplete="new-password"
          label={intl.formatMessage({ id: "account.passwordNew" })}
          hint={intl.formatMessage({ id: "account.passwordHint" })}
          error={refusalFor(outcome, "newPassword")}
        />
        <div>
          <Button type="submit" busy={busy}>
            <FormattedMessage id="account.passwordSet" />
          </Button>
        </div>
      </form>
    </Section>
  );
}
