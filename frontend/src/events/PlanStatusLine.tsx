import { FormattedMessage } from "react-intl";
import { TroubleNote } from "../shell/TroubleNote";
import type { Planning } from "./usePlan";

/** Whether all that was written is kept; in view while the page is scrolled. */
export function PlanStatusLine({ planning }: { planning: Planning }) {
  const { status, outcome } = planning;
  return (
    <div className="sticky top-0 z-10 -mx-1 mb-6 bg-paper px-1 py-2">
      <p role="status" className="text-meta font-bold">
        {status === "saving" ? (
          <FormattedMessage id="plan.saving" />
        ) : status === "saved" ? (
          <FormattedMessage id="plan.saved" />
        ) : status === "waiting" ? (
          <span className="text-error">
            <FormattedMessage id="plan.waiting" />
          </span>
        ) : (
          <span className="font-normal text-soft">
            <FormattedMessage id="plan.saves" />
          </span>
        )}
      </p>
      {outcome?.kind === "failed" ? <TroubleNote error={outcome.trouble} /> : null}
    </div>
  );
}
