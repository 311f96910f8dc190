import type { Outcome } from "../relay/useAct";
import { TroubleNote } from "../shell/TroubleNote";
import { FieldError } from "../ui/FieldError";

/** Why an act was not done, beside the button that asked for it. */
export function EventTrouble({ outcome }: { outcome: Outcome<unknown> | null }) {
  if (outcome?.kind === "failed") return <TroubleNote error={outcome.trouble} />;
  if (outcome?.kind !== "refused") return null;
  return (
    <div role="alert">
      {outcome.refusals.map(({ message }) => (
        <FieldError key={message}>{message}</FieldError>
      ))}
    </div>
  );
}
