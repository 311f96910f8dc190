import { Suspense, use, useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Skeleton } from "../ui/Skeleton";
import { DemoDoor } from "./DemoDoor";
import { demoDoors } from "./doors";
import { doorWord } from "./doorWord";

/** In the demo one may enter as anybody it offers. Elsewhere this does not exist. */
export function DemoDoors({ next }: { next: string }) {
  const intl = useIntl();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="max-lg:mt-12 lg:pt-3">
      <h2 id={heading} className="mb-4 text-entry">
        <FormattedMessage id="account.doors" />
      </h2>
      <p className="mb-5 max-w-measure text-soft">
        <FormattedMessage id="account.doorsBody" />
      </p>
      <ul className="border-b border-rule">
        <Suspense fallback={<DoorsSkeleton />}>
          <Doors next={next} />
        </Suspense>
        <DemoDoor
          role={intl.formatMessage({ id: "account.doorVisitor" })}
          name={intl.formatMessage({ id: "account.doorNobody" })}
          headline={intl.formatMessage({ id: "account.doorNobodyHint" })}
        >
          <a href={next === "/me" ? links.home().to : next} className={buttonClass()}>
            <FormattedMessage id="account.lookAround" />
          </a>
        </DemoDoor>
      </ul>
    </section>
  );
}

function Doors({ next }: { next: string }) {
  const intl = useIntl();
  const doors = use(demoDoors());
  return doors.map((door) => {
    const role = doorWord(intl, door.as);
    return (
      <DemoDoor key={door.as} role={role} name={door.name} headline={door.headline}>
        <form method="post" action="/demo/enter">
          <input type="hidden" name="as" value={door.as} />
          <input type="hidden" name="next" value={next} />
          <button
            type="submit"
            className={buttonClass()}
            aria-label={intl.formatMessage({ id: "account.enterAs" }, { role, name: door.name })}
          >
            <FormattedMessage id="account.enter" />
          </button>
        </form>
      </DemoDoor>
    );
  });
}

function DoorsSkeleton() {
  return ["member", "coordinator", "expert", "steward"].map((as) => (
    <li key={as} className="grid gap-2 border-t border-rule py-4">
      <Skeleton className="w-2/5" />
      <Skeleton className="w-3/5" />
    </li>
  ));
}
