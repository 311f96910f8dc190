import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CaptureEdit_contribution$key } from "../gen/CaptureEdit_contribution.graphql";
import type { CaptureEditMutation } from "../gen/CaptureEditMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { ErrorNote } from "../ui/ErrorNote";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { attributionWord } from "./attributionWord";

type Attribution = "NAMED" | "ORGANISATION" | "ANONYMOUS";

/** Puts one's own words right, or shows less of oneself. */
export function CaptureEdit({
  contribution,
  onClose,
}: {
  contribution: CaptureEdit_contribution$key;
  onClose: () => void;
}) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment CaptureEdit_contribution on Contribution {
        id
        text
        revision
        attribution
        event {
          attributions
        }
      }
    `,
    contribution,
  );
  const [text, setText] = useState(shown.text);
  const [attribution, setAttribution] = useState<string | null>(shown.attribution ?? null);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<CaptureEditMutation>(graphql`
    mutation CaptureEditMutation($input: ContributionEditInput!) {
      contributionEdit(input: $input) {
        contribution {
          ...CaptureEntry_contribution
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const save = async () => {
    const done = await act({
      input: {
        contributionId: shown.id,
        revision: shown.revision ?? 0,
        text,
        attribution: attribution as Attribution | null,
      },
    });
    setOutcome(done);
    if (done.kind === "done") onClose();
  };
  const choices = shown.event?.attributions ?? [];
  return (
    <Dialog
      open
      onClose={onClose}
      title={intl.formatMessage({ id: "capture.edit" })}
      actions={
        <Button kind="primary" busy={busy} onClick={save}>
          <FormattedMessage id="capture.save" />
        </Button>
      }
    >
      <TextArea
        label={<FormattedMessage id="capture.text" />}
        value={text}
        maxLength={2000}
        error={refusalFor(outcome, "text")}
        onChange={({ target }) => setText(target.value)}
      />
      {attribution !== null && choices.length > 1 ? (
        <Select
          label={<FormattedMessage id="capture.readers" />}
          value={attribution}
          onChange={({ target }) => setAttribution(target.value)}
          choices={choices.map((value) => ({ value, label: attributionWord(intl, value) }))}
        />
      ) : null}
      {outcome && outcome.kind !== "done" && !refusalFor(outcome, "text") ? (
        <ErrorNote title={refusalText(intl, outcome) ?? ""} />
      ) : null}
    </Dialog>
  );
}
