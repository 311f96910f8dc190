import { useNavigate } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { OrganisationForm_organisation$key } from "../gen/OrganisationForm_organisation.graphql";
import type { OrganisationFormMutation } from "../gen/OrganisationFormMutation.graphql";
import { links } from "../links";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { kindWord } from "./kindWord";
import { kinds } from "./search";

/** Adds an organisation, or edits the one given. */
export function OrganisationForm({
  organisation,
}: {
  organisation?: OrganisationForm_organisation$key;
}) {
  const intl = useIntl();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment OrganisationForm_organisation on Organisation {
        id
        revision
        name
        shortName
        kind
        place
        url
        summary
      }
    `,
    organisation ?? null,
  );
  const [act, busy] = useAct<OrganisationFormMutation>(graphql`
    mutation OrganisationFormMutation($input: OrganisationEditInput!) {
      organisationEdit(input: $input) {
        organisation {
          id
          summaryHTML
          ...OrganisationForm_organisation
          ...OrganisationFacts_organisation
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
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const done = await act({
      input: {
        ...(shown ? { organisationId: shown.id, revision: shown.revision } : {}),
        name: text("name"),
        shortName: text("shortName"),
        kind: kinds.find((kind) => kind === form.get("kind")) ?? "OTHER",
        place: text("place"),
        url: text("url") || null,
        summary: text("summary"),
      },
    });
    setOutcome(done);
    if (done.kind !== "done") return;
    announce(intl.formatMessage({ id: "organisations.saidSaved" }));
    const added = done.response.organisationEdit.organisation;
    if (!shown && added) void navigate(links.organisation(added.id));
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[40rem] gap-5 pt-2">
      <TextField
        name="name"
        required
        label={intl.formatMessage({ id: "organisations.name" })}
        defaultValue={shown?.name ?? ""}
        error={refusalFor(outcome, "name")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="shortName"
          label={intl.formatMessage({ id: "organisations.shortName" })}
          defaultValue={shown?.shortName ?? ""}
          error={refusalFor(outcome, "shortName")}
        />
        <Select
          name="kind"
          label={intl.formatMessage({ id: "organisations.kind" })}
          defaultValue={shown?.kind ?? "OTHER"}
          choices={kinds.map((kind) => ({ value: kind, label: kindWord(intl, kind) }))}
        />
        <TextField
          name="place"
          label={intl.formatMessage({ id: "organisations.place" })}
          defaultValue={shown?.place ?? ""}
          error={refusalFor(outcome, "place")}
        />
        <TextField
          name="url"
          type="url"
          label={intl.formatMessage({ id: "organisations.url" })}
          defaultValue={shown?.url ?? ""}
          error={refusalFor(outcome, "url")}
        />
      </div>
      <TextArea
        name="summary"
        rows={3}
        label={intl.formatMessage({ id: "organisations.summary" })}
        defaultValue={shown?.summary ?? ""}
        error={refusalFor(outcome, "summary")}
      />
      <div>
        <Button type="submit" busy={busy}>
          {shown ? (
            <FormattedMessage id="organisations.save" />
          ) : (
            <FormattedMessage id="organisations.add" />
          )}
        </Button>
        <FieldError>{outcome ? refusalText(intl, outcome) : null}</FieldError>
      </div>
    </form>
  );
}
