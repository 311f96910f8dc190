import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { CopyField } from "../ui/CopyField";

type Props = { address: string; onDone: () => void };

/** The address of a new feed: open it or copy it now, nobody can show it again. */
export function CalendarFeedSecret({ address, onDone }: Props) {
  return (
    <div className="grid gap-4" role="status">
      <p>
        <FormattedMessage id="account.calendarSecretBody" />
      </p>
      <CopyField
        label={<FormattedMessage id="account.calendarAddress" />}
        text={address}
        copy={<FormattedMessage id="account.copy" />}
        copied={<FormattedMessage id="account.copied" />}
      />
      <div className="flex flex-wrap gap-3">
        <a href={address.replace(/^https?:/, "webcal:")} className={buttonClass("plain")}>
          <FormattedMessage id="account.calendarOpen" />
        </a>
        <Button kind="quiet" onClick={onDone}>
          <FormattedMessage id="account.calendarDone" />
        </Button>
      </div>
    </div>
  );
}
