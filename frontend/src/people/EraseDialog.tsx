import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EraseDialog_person$key } from "../gen/EraseDialog_person.graphql";
import type { EraseDialogMutation } from "../gen/EraseDialogMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { TextField } from "../ui/TextField";

type Props = {
  person: EraseDialog_person$key;
  open: boolean;
  onClose: () => void;
  onErased: () => void;
};

/** Erasing a person, oneself or another: the name is typed, so that no slip does it. */
export function EraseDialog({ person, open, onClose, onErased }: Props) {
  const intl = useIntl();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { id, name, isViewer } = useFragment(
    graphql`
      fragment EraseDialog_person on Person {
        id
        name
        isViewer
      }
    `,
    person,
  );
  const [act, busy] = useAct<EraseDialogMutation>(graphql`
    mutation EraseDialogMutation($input: PersonEraseInput!) {
      personErase(input: $input) {
        person {
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
    const confirmName = String(new FormData(event.currentTarget).get("confirmName") ?? "");
    const done = await act({ input: { personId: id, confirmName } });
    setOutcome(done);
    if (done.kind === "done") onErased();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={
        isViewer
          ? intl.formatMessage({ id: "erase.meTitle" })
          : intl.formatMessage({ id: "erase.title" }, { name })
      }
    >
      <form onSubmit={(event) => void submit(event)} className="grid gap-5">
        <p>
          <FormattedMessage id="erase.body" />
        </p>
        <FormTrouble outcome={outcome} fields={["confirmName"]} />
        <TextField
          name="confirmName"
          required
          autoComplete="off"
          label={intl.formatMessage({ id: "erase.confirm" }, { name })}
          error={refusalFor(outcome, "confirmName")}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>
            <FormattedMessage id="erase.keep" />
          </Button>
          <Button type="submit" kind="danger" busy={busy}>
            <FormattedMessage id="erase.erase" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
