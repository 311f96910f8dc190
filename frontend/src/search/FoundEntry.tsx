import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { FoundEntry_edge$key } from "../gen/FoundEntry_edge.graphql";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";
import { readFound } from "./found";
import { searchOneWord } from "./searchKinds";

type Props = {
  edge: FoundEntry_edge$key;
  /** All are of one kind, which the page says already. */
  grouped: boolean;
};

/** One thing that was found, with the words around what was looked for. */
export function FoundEntry({ edge, grouped }: Props) {
  const intl = useIntl();
  const { kind, snippetHTML, node } = useFragment(
    graphql`
      fragment FoundEntry_edge on SearchEdge {
        kind
        snippetHTML
        node {
          ...found_result
        }
      }
    `,
    edge,
  );
  const found = readFound(node);
  if (!found) return null;
  const word = grouped && !found.work ? null : searchOneWord(intl, kind, found.work);
  const meta = [word, found.detail].filter(Boolean);
  return (
    <Entry
      title={
        <Go to={found.to} className="hover:underline">
          {found.title}
        </Go>
      }
      meta={meta.length > 0 ? meta.join(", ") : undefined}
    >
      <Html html={snippetHTML} className="found text-meta" />
    </Entry>
  );
}
