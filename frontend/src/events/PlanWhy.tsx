import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Outcome } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { TextArea } from "../ui/TextArea";
import { EventTrouble } from "./EventTrouble";

type Props = {
  open: boolean;
  onOpen: (open: boolean) => void;
  label: string;
  body: string;
  action: string;
  said: string;
  busy: boolean;
  because?: string;
  act: (reason: string) => Promise<Outcome<unknown>>;
};

/** Something that those who come are told of, with a line that says why. */
export function PlanWhy({ open, onOpen, label, body, action, said, busy, because, act }: Props) {
  const say = useAnnounce();
  const [reason, setReason] = useState("");
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  return (
    <div>
      <Button because={because} onClick={() => onOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => onOpen(false)}
        title={label}
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={async () => {
              const result = await act(reason);
              setOutcome(result);
              if (result.kind !== "done") return;
              onOpen(false);
              say(said);
            }}
          >
            {action}
          </Button>
        }
      >
        <p className="max-w-measure">{body}</p>
        <TextArea
          label={<FormattedMessage id="plan.why" />}
          hint={<FormattedMessage id="plan.whyHint" />}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(change) => setReason(change.target.value)}
        />
        <EventTrouble outcome={outcome} />
      </Dialog>
    </div>
  );
}
