import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PersonErase_person$key } from "../gen/PersonErase_person.graphql";
import type { PersonEraseMutation } from "../gen/PersonEraseMutation.graphql";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import { TextField } from "../ui/TextField";

/** The steward erases a person who asked for it. One's own data is under one's account. */
export function PersonErase({ person }: { person: PersonErase_person$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string | null>(null);
  const shown = useFragment(
    graphql`
      fragment PersonErase_person on Person {
        id
        name
        isViewer
        viewerCanErase
      }
    `,
    person,
  );
  const [erase, busy] = useAct<PersonEraseMutation>(graphql`
    mutation PersonEraseMutation($input: PersonEraseInput!) {
      personErase(input: $input) {
        person {
          id
          name
          headline
          practiceHTML
          state
          ...PersonErase_person
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  if (!shown.viewerCanErase || shown.isViewer) return null;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const confirmName = String(new FormData(event.currentTarget).get("name") ?? "");
    const outcome = await erase({ input: { personId: shown.id, confirmName } });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    announce(intl.formatMessage({ id: "people.saidErased" }, { name: shown.name }));
  };
  return (
    <div className="mt-12 max-w-[40rem] border-t border-rule" data-noprint>
      <Disclosure summary={<FormattedMessage id="people.erase" />}>
        <form onSubmit={(event) => void submit(event)} className="grid gap-4">
          <p className="max-w-measure">
            <FormattedMessage id="people.eraseBody" />
          </p>
          <TextField
            name="name"
            required
            autoComplete="off"
            label={intl.formatMessage({ id: "people.eraseConfirm" }, { name: shown.name })}
            error={refused}
          />
          <div>
            <Button type="submit" kind="danger" busy={busy}>
              <FormattedMessage id="people.erase" />
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
