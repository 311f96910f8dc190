import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CaptureWithdraw_contribution$key } from "../gen/CaptureWithdraw_contribution.graphql";
import type { CaptureWithdrawMutation } from "../gen/CaptureWithdrawMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { ErrorNote } from "../ui/ErrorNote";

/** Takes one's own words back from everybody; asked once more, for it is for good. */
export function CaptureWithdraw({
  contribution,
  onClose,
}: {
  contribution: CaptureWithdraw_contribution$key;
  onClose: () => void;
}) {
  const intl = useIntl();
  const announce = useAnnounce();
  const shown = useFragment(
    graphql`
      fragment CaptureWithdraw_contribution on Contribution {
        id
        text
      }
    `,
    contribution,
  );
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<CaptureWithdrawMutation>(graphql`
    mutation CaptureWithdrawMutation($input: ContributionWithdrawInput!) {
      contributionWithdraw(input: $input) {
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
  const withdraw = async () => {
    const done = await act({ input: { contributionId: shown.id } });
    setOutcome(done);
    if (done.kind !== "done") return;
    announce(intl.formatMessage({ id: "capture.withdrawn" }));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={intl.formatMessage({ id: "capture.withdrawTitle" })}
      actions={
        <Button kind="danger" busy={busy} onClick={withdraw}>
          <FormattedMessage id="capture.withdraw" />
        </Button>
      }
    >
      <p className="whitespace-pre-wrap">{shown.text}</p>
      <p className="text-soft">
        <FormattedMessage id="capture.withdrawHint" />
      </p>
      {outcome && outcome.kind !== "done" ? (
        <ErrorNote title={refusalText(intl, outcome) ?? ""} />
      ) : null}
    </Dialog>
  );
}
