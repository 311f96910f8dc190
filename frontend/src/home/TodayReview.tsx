import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { TodayReview_review$key } from "../gen/TodayReview_review.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { TodayNeed } from "./TodayNeed";

/** A review that asks the reader, who was there. */
export function TodayReview({ review }: { review: TodayReview_review$key }) {
  const intl = useIntl();
  const { closesAt, event } = useFragment(
    graphql`
      fragment TodayReview_review on AfterActionReview {
        closesAt
        event {
          id
          title
          zone
        }
      }
    `,
    review,
  );
  if (!event) return null;
  return (
    <TodayNeed
      what={
        closesAt ? (
          <FormattedMessage
            id="home.reviewWaits"
            values={{
              day: intl.formatDate(closesAt, {
                day: "numeric",
                month: "long",
                timeZone: event.zone,
              }),
            }}
          />
        ) : (
          <FormattedMessage id="home.reviewWaitsOpen" />
        )
      }
      title={event.title}
      action={
        <Go to={links.review(event.id)} className={buttonClass()}>
          <FormattedMessage id="home.lookBack" />
        </Go>
      }
    />
  );
}
