import { FormattedMessage } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { CafeSeatsQuery } from "../gen/CafeSeatsQuery.graphql";
import { useFresh } from "../relay/useFresh";

const cafeSeatsQuery = graphql`
  query CafeSeatsQuery($id: ID!) {
    node(id: $id) {
      ... on CafeRound {
        seats(first: 100) {
          totalCount
          nodes {
            name
            table {
              number
              topic
              hostName
            }
          }
        }
      }
    }
  }
`;

/** Who sits where in a round. */
export function CafeSeats({ round }: { round: string }) {
  const { node } = useLazyLoadQuery<CafeSeatsQuery>(cafeSeatsQuery, { id: round });
  useFresh<CafeSeatsQuery>(cafeSeatsQuery, { id: round });
  const tables = new Map<number, { topic: string; host: string | null; names: string[] }>();
  for (const { name, table } of node?.seats?.nodes ?? []) {
    const at = tables.get(table.number) ?? {
      topic: table.topic,
      host: table.hostName ?? null,
      names: [],
    };
    at.names.push(name);
    tables.set(table.number, at);
  }
  if (tables.size === 0)
    return (
      <p className="text-meta text-soft">
        <FormattedMessage id="cafe.noSeats" />
      </p>
    );
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {[...tables]
        .sort(([a], [b]) => a - b)
        .map(([number, { topic, host, names }]) => (
          <li key={number}>
            <p className="font-bold">
              <FormattedMessage id="cafe.table" values={{ number }} />
              {topic ? `: ${topic}` : null}
            </p>
            {host ? (
              <p className="text-meta text-soft">
                <FormattedMessage id="cafe.host" values={{ name: host }} />
              </p>
            ) : null}
            <p className="text-meta">{names.join(", ")}</p>
          </li>
        ))}
    </ul>
  );
}
