import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PersonVisibility, ProfileForm_person$key } from "../gen/ProfileForm_person.graphql";
import { useLanguage } from "../i18n/language";
import { refusalFor } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { useProfile } from "./useProfile";
import { VisibilityField } from "./VisibilityField";
import { ZoneField } from "./ZoneField";

const fields = ["name", "headline", "practice", "language", "zone", "visibility"];

/** What others read about one, in one's own words. */
export function ProfileForm({ person }: { person: ProfileForm_person$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const { locale, choose } = useLanguage();
  const { update, busy, outcome } = useProfile();
  const me = useFragment(
    graphql`
      fragment ProfileForm_person on Person {
        revision
        name
        headline
        practice
        language
        zone
        visibility
      }
    `,
    person,
  );
  const [zone, setZone] = useState<string | null>(me.zone);
  const [visibility, setVisibility] = useState<PersonVisibility>(me.visibility);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const written = (name: string) => String(form.get(name) ?? "").trim();
    const language = written("language");
    const done = await update({
      revision: me.revision,
      name: written("name"),
      headline: written("headline"),
      practice: written("practice"),
      language,
      zone: zone ?? me.zone,
      visibility,
    });
    if (done.kind !== "done") return;
    announce(intl.formatMessage({ id: "account.saidSaved" }));
    if (language !== me.language && language !== locale) choose(language === "ms" ? "ms" : "en");
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[40rem] gap-6">
      <FormTrouble outcome={outcome} fields={fields} />
      <TextField
        name="name"
        required
        maxLength={200}
        autoComplete="name"
        defaultValue={me.name}
        label={intl.formatMessage({ id: "account.name" })}
        error={refusalFor(outcome, "name")}
      />
      <TextField
        name="headline"
        maxLength={200}
        defaultValue={me.headline}
        label={intl.formatMessage({ id: "account.headline" })}
        hint={intl.formatMessage({ id: "account.headlineHint" })}
        error={refusalFor(outcome, "headline")}
      />
      <TextArea
        name="practice"
        rows={4}
        defaultValue={me.practice}
        label={intl.formatMessage({ id: "account.practice" })}
        hint={intl.formatMessage({ id: "account.practiceHint" })}
        error={refusalFor(outcome, "practice")}
      />
      <div className="grid gap-x-5 gap-y-6 sm:grid-cols-2">
        <Select
          name="language"
          defaultValue={me.language}
          label={intl.formatMessage({ id: "account.language" })}
          choices={[
            { value: "en", label: "English" },
            { value: "ms", label: "Bahasa Melayu" },
          ]}
          error={refusalFor(outcome, "language")}
        />
        <ZoneField value={zone} onChange={setZone} error={refusalFor(outcome, "zone")} />
      </div>
      <VisibilityField value={visibility} onChange={setVisibility} />
      <div>
        <Button type="submit" kind="primary" busy={busy}>
          <FormattedMessage id="account.save" />
        </Button>
      </div>
    </form>
  );
}
