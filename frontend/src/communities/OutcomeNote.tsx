import { useIntl } from "react-intl";
import type { Outcome } from "../relay/useAct";
import { TroubleNote } from "../shell/TroubleNote";
import { ErrorNote } from "../ui/ErrorNote";

/** What was refused as a whole, or failed, above a form. What is about a field stands at the field. */
export function OutcomeNote({ outcome }: { outcome: Outcome<unknown> | null }) {
  const intl = useIntl();
  if (outcome?.kind === "failed") return <TroubleNote error={outcome.trouble} />;
  if (outcome?.kind !== "refused") return null;
  return (
    <ErrorNote title={intl.formatMessage({ id: "communitySettings.notDone" })}>
      {outcome.refusals.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </ErrorNote>
  );
}
