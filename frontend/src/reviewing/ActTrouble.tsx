import { useIntl } from "react-intl";
import type { Outcome } from "../relay/useAct";
import { FieldError } from "../ui/FieldError";
import { troubleText } from "./words";

/** Why an act was not done, beside the button that asked for it. */
export function ActTrouble({ outcome }: { outcome: Outcome<unknown> | null }) {
  const text = troubleText(useIntl(), outcome);
  return text ? (
    <div role="alert">
      <FieldError>{text}</FieldError>
    </div>
  ) : null;
}
