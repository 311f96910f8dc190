import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { type EventsSearch, links } from "../links";
import { Tabs } from "../ui/Tabs";
import { tabClass } from "../ui/tabClass";

/** What comes, the month as a leaf of a calendar, and what was. */
export function EventsViews({ search }: { search: EventsSearch }) {
  const intl = useIntl();
  const to = (view: EventsSearch["view"]) => links.events({ ...search, view, month: undefined });
  const current = (view: EventsSearch["view"]) => (search.view === view ? "page" : "false");
  return (
    <Tabs label={intl.formatMessage({ id: "events.views" })}>
      <Go to={to(undefined)} stay className={tabClass} aria-current={current(undefined)}>
        <FormattedMessage id="events.viewComing" />
      </Go>
      <Go to={to("month")} stay className={tabClass} aria-current={current("month")}>
        <FormattedMessage id="events.viewMonth" />
      </Go>
      <Go to={to("past")} stay className={tabClass} aria-current={current("past")}>
        <FormattedMessage id="events.viewPast" />
      </Go>
    </Tabs>
  );
}
