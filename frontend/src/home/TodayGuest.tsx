import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { TodayGuestQuery } from "../gen/TodayGuestQuery.graphql";
import { links } from "../links";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { TodayGuestEvent } from "./TodayGuestEvent";

/** What a guest has: the event they came to, and the way to more than that. */
export function TodayGuest() {
  const intl = useIntl();
  const { viewer } = useLazyLoadQuery<TodayGuestQuery>(
    graphql`
      query TodayGuestQuery {
        viewer {
          registrations(first: 10) {
            nodes {
              id
              event {
                id
              }
              ...TodayGuestEvent_registration
            }
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-and-network" },
  );
  const mine = viewer.registrations.nodes.filter(({ event }) => event);
  return (
    <>
      <PageHeader title={<PageTitle>{intl.formatMessage({ id: "home.guestTitle" })}</PageTitle>} />
      {mine.length === 0 ? (
        <p className="text-soft">
          <FormattedMessage id="home.guestNone" />
        </p>
      ) : (
        mine.map((registration, at) => (
          <TodayGuestEvent key={registration.id} registration={registration} main={at === 0} />
        ))
      )}
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
        <Go to={links.me()} className="underline underline-offset-2">
          <FormattedMessage id="home.guestKeep" />
        </Go>
        <Go to={links.communities()} className="underline underline-offset-2">
          <FormattedMessage id="home.guestMore" />
        </Go>
      </p>
    </>
  );
}
