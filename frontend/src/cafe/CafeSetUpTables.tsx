import { FormattedMessage, useIntl } from "react-intl";
import { EventPersonField } from "../events/EventPersonField";
import { useRoster } from "../events/useRoster";
import { TextField } from "../ui/TextField";
import type { Plan } from "./plan";

const most = 100;

type Props = { event: string; plan: Plan; onChange: (plan: Plan) => void };

/** What each table talks about, and who stays at it while the others move on. */
export function CafeSetUpTables({ event, plan, onChange }: Props) {
  const intl = useIntl();
  const people = useRoster(event).filter(({ inHall }) => inHall);
  const put = <One,>(list: readonly One[], at: number, value: One, bare: One): One[] =>
    Array.from({ length: Math.max(list.length, at + 1) }, (_, index) =>
      index === at ? value : (list[index] ?? bare),
    );
  return (
    <div className="grid gap-5">
      <p className="text-meta text-soft">
        <FormattedMessage id="cafe.hostsHint" />
      </p>
      {Array.from({ length: Math.min(Math.max(plan.tables, 0), most) }, (_, index) => {
        const host = plan.hosts[index] ?? null;
        const elsewhere = plan.hosts.filter((_, at) => at !== index && at < plan.tables);
        const free = people.filter(({ id }) => !elsewhere.some((other) => other?.id === id));
        // Who was named before is kept in the list, though they may have left it since.
        const choices =
          host && !free.some(({ id }) => id === host.id)
            ? [{ ...host, inHall: true }, ...free]
            : free;
        const values = { number: index + 1 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number
          <div key={index} className="grid gap-3 sm:grid-cols-2">
            <TextField
              label={<FormattedMessage id="cafe.topicOf" values={values} />}
              maxLength={300}
              value={plan.topics[index] ?? ""}
              onChange={({ target }) =>
                onChange({ ...plan, topics: put(plan.topics, index, target.value, "") })
              }
            />
            <EventPersonField
              people={choices}
              label={<FormattedMessage id="cafe.hostOf" values={values} />}
              nobody={intl.formatMessage({ id: "cafe.noHost" })}
              value={host?.id ?? null}
              onChange={(chosen) =>
                onChange({ ...plan, hosts: put(plan.hosts, index, chosen, null) })
              }
            />
          </div>
        );
      })}
    </div>
  );
}
