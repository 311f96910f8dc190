import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EditTexts_community$key } from "../gen/EditTexts_community.graphql";
import type { EditTexts_query$key } from "../gen/EditTexts_query.graphql";
import { refusalFor } from "../relay/useAct";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { FactFields } from "./FactFields";
import { readCommunityForm, written } from "./form";
import { HostField } from "./HostField";
import { OutcomeNote } from "./OutcomeNote";
import { useEdit } from "./useEdit";

type Props = { community: EditTexts_community$key; query: EditTexts_query$key };

/** The texts and facts of a community. */
export function EditTexts({ community, query }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment EditTexts_community on Community {
        id
        revision
        name
        domain
        community
        practice
        charter
        stage
        scale
        cadence
        host {
          id
          name
        }
      }
    `,
    community,
  );
  const data = useFragment(
    graphql`
      fragment EditTexts_query on Query {
        ...HostField_query
      }
    `,
    query,
  );
  const [host, setHost] = useState<string | null>(shown.host?.id ?? null);
  const { edit, busy, outcome } = useEdit(shown.id, shown.revision);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void edit({ ...readCommunityForm(form), charter: written(form, "charter"), hostId: host });
  };
  return (
    <form onSubmit={submit} className="grid max-w-[46rem] gap-6">
      <OutcomeNote outcome={outcome} />
      <TextField
        name="name"
        required
        label={intl.formatMessage({ id: "communities.name" })}
        defaultValue={shown.name}
        error={refusalFor(outcome, "name")}
      />
      <TextArea
        name="domain"
        required
        rows={3}
        label={intl.formatMessage({ id: "communities.domain" })}
        hint={intl.formatMessage({ id: "communitySettings.markdown" })}
        defaultValue={shown.domain}
        error={refusalFor(outcome, "domain")}
      />
      <TextArea
        name="community"
        rows={4}
        label={intl.formatMessage({ id: "communities.who" })}
        defaultValue={shown.community ?? ""}
        error={refusalFor(outcome, "community")}
      />
      <TextArea
        name="practice"
        rows={4}
        label={intl.formatMessage({ id: "communities.practice" })}
        defaultValue={shown.practice ?? ""}
        error={refusalFor(outcome, "practice")}
      />
      <TextArea
        name="charter"
        rows={4}
        label={intl.formatMessage({ id: "communities.charter" })}
        hint={intl.formatMessage({ id: "communitySettings.charterHint" })}
        defaultValue={shown.charter ?? ""}
        error={refusalFor(outcome, "charter")}
      />
      <FactFields stage={shown.stage} scale={shown.scale} cadence={shown.cadence} />
      <HostField
        query={data}
        current={shown.host ? { id: shown.host.id, label: shown.host.name } : undefined}
        value={host}
        onChange={setHost}
      />
      <div>
        <Button type="submit" kind="primary" busy={busy}>
          <FormattedMessage id="communities.save" />
        </Button>
      </div>
    </form>
  );
}
