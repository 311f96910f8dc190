import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { type EventsSearch, links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";

/** No event fits: say why, and what to do next. */
export function EventsEmpty({ search }: { search: EventsSearch }) {
  const intl = useIntl();
  if (search.community || search.format || search.mine) {
    return (
      <Empty
        title={intl.formatMessage({ id: "events.emptyFilterTitle" })}
        action={
          <Go
            to={links.events({ view: search.view })}
            aria-current="false"
            className={buttonClass("plain")}
          >
            <FormattedMessage id="events.emptyFilterAction" />
          </Go>
        }
      >
        <FormattedMessage id="events.emptyFilterBody" />
      </Empty>
    );
  }
  if (search.view === "past") {
    return (
      <Empty title={intl.formatMessage({ id: "events.emptyPastTitle" })}>
        <FormattedMessage id="events.emptyPastBody" />
      </Empty>
    );
  }
  return (
    <Empty
      title={intl.formatMessage({ id: "events.emptyTitle" })}
      action={
        <Go
          to={links.events({ view: "past" })}
          aria-current="false"
          className={buttonClass("plain")}
        >
          <FormattedMessage id="events.seePast" />
        </Go>
      }
    >
      <FormattedMessage id="events.emptyBody" />
    </Empty>
  );
}
