import { useRouter } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type { BeginFormMutation } from "../gen/BeginFormMutation.graphql";
import { useLanguage } from "../i18n/language";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { PageTitle } from "../ui/PageTitle";
import { BeginFields } from "./BeginFields";
import { readBeginning } from "./readBeginning";

const fields = ["name", "email", "language", "communityName", "domain", "password", "code"];

/** One page: who begins, and the first community with one sentence on what it cares about. */
export function BeginForm({ code }: { code: string }) {
  const intl = useIntl();
  const router = useRouter();
  const announce = useAnnounce();
  const { locale } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [begin, busy] = useAct<BeginFormMutation>(graphql`
    mutation BeginFormMutation($input: ConstellationBeginInput!) {
      constellationBegin(input: $input) {
        constellation {
          id
          hasBegun
          rooms
        }
        viewer {
          isSteward
          person {
            id
            name
          }
          ...FirstSteps_viewer
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = readBeginning(new FormData(event.currentTarget), code, locale);
    const done = await begin({ input });
    setOutcome(done);
    if (done.kind !== "done") return;
    announce(intl.formatMessage({ id: "welcome.saidBegun" }));
    void router.invalidate();
  };
  return (
    <div className="grid items-start gap-x-20 gap-y-8 lg:grid-cols-[minmax(0,1fr)_30rem]">
      <div className="max-w-measure">
        <PageTitle size="community">{intl.formatMessage({ id: "welcome.title" })}</PageTitle>
        <p className="mt-6 text-lead">
          <FormattedMessage id="welcome.body" />
        </p>
        <p className="mt-4 text-soft">
          <FormattedMessage id="welcome.afterwards" />
        </p>
      </div>
      <form onSubmit={(event) => void submit(event)} className="grid gap-5">
        <FormTrouble outcome={outcome} fields={fields} />
        <BeginFields code={code} errorOf={(field) => refusalFor(outcome, field)} />
        <div>
          <Button type="submit" kind="primary" busy={busy}>
            <FormattedMessage id="welcome.begin" />
          </Button>
        </div>
      </form>
    </div>
  );
}
