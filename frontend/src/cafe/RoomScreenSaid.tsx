import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { RoomScreenSaid_event$key } from "../gen/RoomScreenSaid_event.graphql";

type Props = { event: RoomScreenSaid_event$key; question: string; over: boolean };

/** Between the rounds and after them: what people take home, and at the end what they will do. */
export function RoomScreenSaid({ event, question, over }: Props) {
  const { takeaways, pledges } = useFragment(
    graphql`
      fragment RoomScreenSaid_event on Event {
        takeaways: contributions(kind: TAKEAWAY, last: 8) {
          totalCount
          nodes {
            id
            text
            byline
            state
          }
        }
        pledges: contributions(kind: PLEDGE, last: 4) {
          totalCount
          nodes {
            id
            text
            byline
            state
          }
        }
      }
    `,
    event,
  );
  const shown = [...(over ? pledges.nodes : []), ...takeaways.nodes]
    .filter(({ state }) => state === "SHOWN") // who runs the event sees what they hid
    .reverse()
    .slice(0, 8);
  if (shown.length === 0)
    return (
      <section className="flex h-full flex-col justify-center gap-[3vmin]">
        {question ? (
          <h2 className="font-title text-[7vmin] leading-[1.1] text-balance">{question}</h2>
        ) : (
          <h2 className="font-title text-[7vmin] leading-[1.1]">
            <FormattedMessage id="cafe.screenEmpty" />
          </h2>
        )}
      </section>
    );
  return (
    <section className="flex h-full flex-col gap-[3vmin] overflow-hidden">
      <h2 className="font-title text-[5vmin] leading-[1.1]">
        <FormattedMessage id={over ? "cafe.screenOver" : "cafe.screenTakeaways"} />
      </h2>
      <ul className="min-h-0 flex-1 gap-[4vmin] overflow-hidden sm:columns-2">
        {shown.map((one) => (
          <li
            key={one.id}
            className="mb-[3vmin] break-inside-avoid border-t border-rule pt-[1.5vmin]"
          >
            <p className="text-[3.8vmin] leading-snug break-words">{one.text}</p>
            {one.byline ? <p className="text-[2.4vmin] text-soft">{one.byline}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
