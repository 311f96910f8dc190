import { FormattedMessage, useIntl } from "react-intl";
import { refusalText } from "../shell/refusalText";
import type { Saving } from "./useSheet";

/** Whether what is written has arrived. Said aloud only when something is wrong. */
export function SaveState({ saving }: { saving: Saving }) {
  const intl = useIntl();
  switch (saving.state) {
    case "saved":
      return <FormattedMessage id="tools.saved" />;
    case "waiting":
    case "saving":
      return <FormattedMessage id="tools.saving" />;
    case "contested":
      return <FormattedMessage id="tools.contested" />;
    case "trouble":
      return (
        <span role="alert" className="text-error">
          {refusalText(intl, saving.outcome)} <FormattedMessage id="tools.keptHere" />
        </span>
      );
  }
}
