import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { UseHere_event$key } from "../gen/UseHere_event.graphql";
import { refusalText } from "../shell/refusalText";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { useTool } from "./useTool";

/** One tap from the event: the tool is on its agenda. */
export function UseHere({ event, tool }: { event: UseHere_event$key; tool: string }) {
  const intl = useIntl();
  const [put, busy] = useTool();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id, title } = useFragment(
    graphql`
      fragment UseHere_event on Event {
        id
        title
      }
    `,
    event,
  );
  return (
    <div>
      <Button
        kind="primary"
        busy={busy}
        onClick={async () => setTrouble(refusalText(intl, await put(id, tool)))}
      >
        <FormattedMessage id="tools.use" />
      </Button>
      <p className="mt-1 text-meta text-soft">
        <FormattedMessage id="tools.useOf" values={{ event: title }} />
      </p>
      <FieldError id="tool-use-error">{trouble}</FieldError>
    </div>
  );
}
