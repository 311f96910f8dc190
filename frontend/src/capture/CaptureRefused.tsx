import { FormattedMessage } from "react-intl";
import { Go } from "../Go";
import { hrefOf, links } from "../links";

/** Why nothing can be said now, and the step that changes it. */
export function CaptureRefused({
  because,
  event,
}: {
  because: string | null | undefined;
  event: string;
}) {
  switch (because) {
    case "UNAUTHENTICATED":
      return (
        <Go to={links.signIn(hrefOf(links.capture(event)))} className="font-bold underline">
          <FormattedMessage id="capture.signInFirst" />
        </Go>
      );
    case "NOT_REGISTERED":
      return (
        <Go to={links.event(event)} className="font-bold underline">
          <FormattedMessage id="capture.notInRoom" />
        </Go>
      );
    case "NOT_BEGUN":
      return <FormattedMessage id="capture.notBegun" />;
    default:
      return <FormattedMessage id="capture.closed" />;
  }
}
