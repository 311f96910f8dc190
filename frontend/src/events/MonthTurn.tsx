import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { type EventsSearch, links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Icon } from "../ui/Icon";
import { readMonth } from "./month";
import { atMonth } from "./search";

/** The name of the month, and the way to the one before and after. */
export function MonthTurn({ search }: { search: EventsSearch }) {
  const intl = useIntl();
  const { year, month } = readMonth(search.month);
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
      <h2 aria-live="polite" className="text-[1.875rem] leading-tight">
        {intl.formatDate(new Date(year, month - 1, 1), { month: "long", year: "numeric" })}
      </h2>
      <div className="flex gap-2">
        <Go
          to={links.events(atMonth(search, -1))}
          stay
          aria-current="false"
          aria-label={intl.formatMessage({ id: "events.monthBefore" })}
          className={buttonClass()}
        >
          <Icon name="left" size={16} />
        </Go>
        <Go
          to={links.events({ ...search, month: undefined })}
          stay
          aria-current="false"
          className={buttonClass()}
        >
          <FormattedMessage id="events.monthNow" />
        </Go>
        <Go
          to={links.events(atMonth(search, 1))}
          stay
          aria-current="false"
          aria-label={intl.formatMessage({ id: "events.monthAfter" })}
          className={buttonClass()}
        >
          <Icon name="right" size={16} />
        </Go>
      </div>
    </div>
  );
}
