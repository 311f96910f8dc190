import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { PageTitle } from "../ui/PageTitle";

/** No such page, or not for the one who asks: the same words for both. */
export function NotFound() {
  const intl = useIntl();
  return (
    <div className="grid max-w-measure justify-items-start gap-5 py-8">
      <PageTitle>{intl.formatMessage({ id: "shell.notFoundTitle" })}</PageTitle>
      <p className="text-lead">
        <FormattedMessage id="shell.notFoundBody" />
      </p>
      <Go to={links.communities()} className={buttonClass("primary")}>
        <FormattedMessage id="shell.notFoundAction" />
      </Go>
    </div>
  );
}
