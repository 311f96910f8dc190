import { useRouter } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { DoorEnter_door$key } from "../gen/DoorEnter_door.graphql";
import type { DoorEnterMutation } from "../gen/DoorEnterMutation.graphql";
import { useLanguage } from "../i18n/language";
import { hrefOf, links } from "../links";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import { TextField } from "../ui/TextField";
import { knownName, rememberName } from "./name";

const fields = ["name", "organisation", "email", "code", "mode"];

/** Coming without an account: a name, and one tap. */
export function DoorEnter({ door, code }: { door: DoorEnter_door$key; code: string }) {
  const intl = useIntl();
  const router = useRouter();
  const announce = useAnnounce();
  const { locale } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { phase, place, isOnline } = useFragment(
    graphql`
      fragment DoorEnter_door on EventDoor {
        phase
        place
        isOnline
      }
    `,
    door,
  );
  const [enter, busy] = useAct<DoorEnterMutation>(graphql`
    mutation DoorEnterMutation($input: GuestEnterInput!) {
      guestEnter(input: $input) {
        viewer {
          kind
          person {
            id
            name
          }
        }
        registration {
          id
          state
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
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const mode = text("mode");
    const done = await enter({
      input: {
        code,
        name: text("name"),
        organisation: text("organisation") || undefined,
        email: text("email") || undefined,
        mode: mode === "ONLINE" || mode === "IN_PERSON" ? mode : undefined,
        language: locale,
      },
    });
    setOutcome(done);
    if (done.kind !== "done") return;
    rememberName(text("name"));
    announce(intl.formatMessage({ id: "door.saidIn" }));
    void router.invalidate();
  };
  const inRoom = place !== "" || !isOnline;
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-5">
      <FormTrouble outcome={outcome} fields={fields} />
      <TextField
        name="name"
        required
        autoComplete="name"
        maxLength={200}
        defaultValue={knownName()}
        label={intl.formatMessage({ id: "door.name" })}
        error={refusalFor(outcome, "name")}
      />
      <div className="flex flex-wrap gap-3">
        {inRoom ? (
          <Button type="submit" name="mode" value="IN_PERSON" kind="primary" busy={busy}>
            <FormattedMessage id={phase === "DURING" ? "door.here" : "door.come"} />
          </Button>
        ) : null}
        {isOnline ? (
          <Button
            type="submit"
            name="mode"
            value="ONLINE"
            kind={inRoom ? "plain" : "primary"}
            busy={busy}
          >
            <FormattedMessage id="door.comeOnline" />
          </Button>
        ) : null}
      </div>
      <Disclosure
        open={Boolean(refusalFor(outcome, "email") ?? refusalFor(outcome, "organisation"))}
        summary={<FormattedMessage id="door.more" />}
      >
        <div className="grid gap-5">
          <TextField
            name="organisation"
            autoComplete="organization"
            maxLength={200}
            label={intl.formatMessage({ id: "door.organisation" })}
            error={refusalFor(outcome, "organisation")}
          />
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            maxLength={254}
            label={intl.formatMessage({ id: "door.email" })}
            hint={intl.formatMessage({ id: "door.emailHint" })}
            error={refusalFor(outcome, "email")}
          />
        </div>
      </Disclosure>
      <p className="text-soft">
        <FormattedMessage id="door.noAccount" />{" "}
        <Go to={links.signIn(hrefOf(links.door(code)))}>
          <FormattedMessage id="door.signIn" />
        </Go>
      </p>
    </form>
  );
}
