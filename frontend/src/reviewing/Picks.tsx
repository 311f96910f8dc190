import { FormattedMessage } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { PicksQuery } from "../gen/PicksQuery.graphql";
import { Button } from "../ui/Button";
import { Raise } from "./Raise";

type Props = {
  id: string;
  picked: ReadonlySet<string>;
  full: boolean;
  onPick: (id: string, text: string) => void;
};

/** What people said they take home, to be picked as a key learning or made a lesson of. */
export function Picks({ id, picked, full, onPick }: Props) {
  const { event } = useLazyLoadQuery<PicksQuery>(
    graphql`
      query PicksQuery($id: ID!) {
        event(id: $id) {
          contributions(first: 100) {
            nodes {
              id
              text
              language
              byline
              state
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: "store-and-network" },
  );
  const said = (event?.contributions.nodes ?? []).filter(({ state }) => state === "SHOWN");
  if (said.length === 0) {
    return (
      <p className="text-soft">
        <FormattedMessage id="reviewing.pickNothing" />
      </p>
    );
  }
  return (
    <ul className="max-h-96 overflow-y-auto border-y border-rule">
      {said.map(({ id: key, text, language, byline }) => (
        <li key={key} className="border-b border-rule py-3 last:border-0">
          <p lang={language}>{text}</p>
          {byline ? <p className="text-meta text-soft">{byline}</p> : null}
          <div className="mt-1 flex flex-wrap items-center gap-x-3">
            {picked.has(key) ? (
              <p className="text-meta font-bold">
                <FormattedMessage id="reviewing.picked" />
              </p>
            ) : full ? null : (
              <Button onClick={() => onPick(key, text)}>
                <FormattedMessage id="reviewing.pickThis" />
              </Button>
            )}
            <Raise from={key} />
          </div>
        </li>
      ))}
    </ul>
  );
}
