import { FormattedMessage } from "react-intl";

export type ScreenTable = {
  readonly number: number;
  readonly topic: string;
  readonly hostName?: string | null;
};

/** Which table is whose, for those who look for theirs; nothing where neither host nor topic is named. */
export function RoomScreenTables({ tables }: { tables: readonly ScreenTable[] }) {
  const told = tables.filter(({ topic, hostName }) => topic !== "" || hostName);
  if (told.length === 0) return null;
  return (
    <ul className="max-h-[26vmin] gap-x-[4vmin] overflow-hidden border-t border-rule pt-[1.5vmin] text-[2.6vmin] columns-2 lg:columns-3">
      {told.map(({ number, topic, hostName }) => (
        <li key={number} className="break-inside-avoid pb-[0.8vmin] leading-snug">
          <strong>
            <FormattedMessage id="cafe.table" values={{ number }} />
          </strong>
          {topic ? <span>: {topic}</span> : null}
          {hostName ? (
            <span className="block text-soft">
              <FormattedMessage id="cafe.host" values={{ name: hostName }} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
