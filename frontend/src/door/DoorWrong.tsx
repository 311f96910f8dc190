import { useRouter } from "@tanstack/react-router";
import type { SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { links } from "../links";
import { Button } from "../ui/Button";
import { PageTitle } from "../ui/PageTitle";
import { TextField } from "../ui/TextField";

/** A code that opens nothing: most often a letter that was read wrong. */
export function DoorWrong({ code }: { code: string }) {
  const intl = useIntl();
  const router = useRouter();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("code") ?? "").trim();
    if (typed) void router.navigate({ to: links.door(typed).to });
  };
  return (
    <div className="grid max-w-measure gap-6">
      <PageTitle>{intl.formatMessage({ id: "door.wrongTitle" })}</PageTitle>
      <p className="text-lead">
        <FormattedMessage id="door.wrongBody" />
      </p>
      <form onSubmit={submit} className="grid gap-4">
        <TextField
          name="code"
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          defaultValue={code}
          label={intl.formatMessage({ id: "door.code" })}
        />
        <div>
          <Button type="submit" kind="primary">
            <FormattedMessage id="door.tryCode" />
          </Button>
        </div>
      </form>
    </div>
  );
}
