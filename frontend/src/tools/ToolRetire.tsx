import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ToolRetire_tool$key } from "../gen/ToolRetire_tool.graphql";
import type { ToolRetireMutation } from "../gen/ToolRetireMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";

/** Offers a community's own version no longer, after one question. */
export function ToolRetire({ tool }: { tool: ToolRetire_tool$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { id, revision } = useFragment(
    graphql`
      fragment ToolRetire_tool on ProcessTool {
        id
        revision
      }
    `,
    tool,
  );
  const [act, busy] = useAct<ToolRetireMutation>(graphql`
    mutation ToolRetireMutation($input: ToolRetireInput!) {
      toolRetire(input: $input) {
        tool {
          id
          revision
          isRetired
        }
        userErrors {
          message
          code
          field
        }
      }
    }
  `);
  const retire = async () => {
    const done = await act({ input: { toolId: id, revision } });
    setOutcome(done);
    if (done.kind !== "done") return;
    setAsking(false);
    announce(intl.formatMessage({ id: "tools.saidRetired" }));
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        <FormattedMessage id="tools.retire" />
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={intl.formatMessage({ id: "tools.retireTitle" })}
        actions={
          <Button kind="primary" busy={busy} onClick={() => void retire()}>
            <FormattedMessage id="tools.retire" />
          </Button>
        }
      >
        <p>
          <FormattedMessage id="tools.retireBody" />
        </p>
        <FormTrouble outcome={outcome} />
      </Dialog>
    </>
  );
}
