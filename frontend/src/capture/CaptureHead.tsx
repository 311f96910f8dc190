import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { PageTitle } from "../ui/PageTitle";

/** The name of the page, and the way back to the event. */
export function CaptureHead({ id, title }: { id: string; title: string | null }) {
  const intl = useIntl();
  return (
    <header className="mb-5">
      <p className="mb-1 text-meta">
        <Go to={links.event(id)} className="font-bold text-soft hover:underline">
          {title ?? <FormattedMessage id="capture.theEvent" />}
        </Go>
      </p>
      <PageTitle>{intl.formatMessage({ id: "capture.title" })}</PageTitle>
    </header>
  );
}
