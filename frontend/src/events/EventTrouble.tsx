import { useIntl } from "react-intl";
import type { Outcome } from "../relay/useAct";
import { TroubleNote } from "../shell/TroubleNote";
import { FieldError } from "../ui/FieldError";
import { whyNot } from "./words";

const worded = new Set([
  "NOT_ANNOUNCED",
  "CANCELLED",
  "EVENT_OVER",
  "BY_INVITATION",
  "ARCHIVED",
  "FORBIDDEN",
]);

/** Why an act was not done, beside the button that asked for it. */
export function EventTrouble({ outcome }: { outcome: Outcome<unknown> | null }) {
  const intl = useIntl();
  if (outcome?.kind === "failed") return <TroubleNote error={outcome.trouble} />;
  if (outcome?.kind !== "refused") return null;
  return (
    <div role="alert">
      {outcome.refusals.map(({ message, code }) => (
        <FieldError key={message}>{worded.has(code) ? whyNot(intl, code) : message}</FieldError>
      ))}
    </div>
  );
}
