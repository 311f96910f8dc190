import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { StewardButton_person$key } from "../gen/StewardButton_person.graphql";
import type { StewardButtonMutation } from "../gen/StewardButtonMutation.graphql";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";

/** Makes a person steward, or ends it. */
export function StewardButton({ person }: { person: StewardButton_person$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string | null>(null);
  const { id, name, isSteward, state } = useFragment(
    graphql`
      fragment StewardButton_person on Person {
        id
        name
        isSteward
        state
      }
    `,
    person,
  );
  const [give, busy] = useAct<StewardButtonMutation>(graphql`
    mutation StewardButtonMutation($input: StewardGiveInput!) {
      stewardGive(input: $input) {
        person {
          id
          isSteward
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const turn = async () => {
    const done = await give({ input: { personId: id, steward: !isSteward } });
    setRefused(refusalText(intl, done));
    if (done.kind !== "done") return;
    announce(
      isSteward
        ? intl.formatMessage({ id: "admin.saidNoSteward" }, { name })
        : intl.formatMessage({ id: "admin.saidSteward" }, { name }),
    );
  };
  if (state !== "ACTIVE") return null;
  return (
    <span>
      <Button
        kind="quiet"
        busy={busy}
        onClick={() => void turn()}
        aria-label={
          isSteward
            ? intl.formatMessage({ id: "admin.endStewardOne" }, { name })
            : intl.formatMessage({ id: "admin.makeStewardOne" }, { name })
        }
      >
        {isSteward ? (
          <FormattedMessage id="admin.endSteward" />
        ) : (
          <FormattedMessage id="admin.makeSteward" />
        )}
      </Button>
      <FieldError>{refused}</FieldError>
    </span>
  );
}
