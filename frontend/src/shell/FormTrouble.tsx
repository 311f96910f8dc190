import { useIntl } from "react-intl";
import type { Outcome } from "../relay/useAct";
import { ErrorNote } from "../ui/ErrorNote";
import { TroubleNote } from "./TroubleNote";

type Props = {
  outcome: Outcome<unknown> | null;
  /** The fields of the form, which show what is about them themselves. */
  fields?: readonly string[];
};

/** What was refused as a whole, or failed, above a form. */
export function FormTrouble({ outcome, fields = [] }: Props) {
  const intl = useIntl();
  if (outcome?.kind === "failed") return <TroubleNote error={outcome.trouble} />;
  if (outcome?.kind !== "refused") return null;
  const rest = outcome.refusals.filter(({ field }) => !fields.includes(field?.at(-1) ?? ""));
  if (rest.length === 0) return null;
  return (
    <ErrorNote title={intl.formatMessage({ id: "shell.notDone" })}>
      {rest.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </ErrorNote>
  );
}
