import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { Meta } from "../ui/Meta";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { KeepThis } from "./KeepThis";

/** A guest's own page: who they are here, and the way to keep what they did. */
export function KeepPage({ name }: { name: string }) {
  const intl = useIntl();
  return (
    <div className="max-w-measure">
      <PageHeader
        title={
          <PageTitle windowTitle={intl.formatMessage({ id: "door.keepTitle" })}>{name}</PageTitle>
        }
        aside={
          <Meta size="lead">
            <FormattedMessage id="door.asGuest" />
          </Meta>
        }
      />
      <KeepThis />
      <p className="mt-8 text-soft">
        <FormattedMessage id="door.keepAccount" />{" "}
        <Go to={links.signIn(links.today().to)} className="underline underline-offset-2">
          <FormattedMessage id="door.signIn" />
        </Go>
      </p>
    </div>
  );
}
