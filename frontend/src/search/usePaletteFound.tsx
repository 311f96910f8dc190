import { useIntl } from "react-intl";
import { hrefOf } from "../links";
import { Html } from "../ui/Html";
import type { PaletteOption } from "../ui/Palette";
import { readFound } from "./found";
import { searchKinds } from "./kinds";
import { searchKindWord } from "./searchKinds";
import { type FoundEdges, useFound } from "./useFound";

/** What the palette finds, by kind; within a kind the best first. */
export function usePaletteFound(text: string): { options: PaletteOption[]; status: string } {
  const intl = useIntl();
  const found = useFound(text);
  if (!text || !found) return { options: [], status: "" };
  return {
    options: byKind(found.edges).flatMap(({ kind, snippetHTML, node }) => {
      const result = readFound(node);
      if (!result) return [];
      return {
        id: result.key,
        kind: searchKindWord(intl, kind),
        title: result.title,
        detail: <Html html={snippetHTML} className="found line-clamp-2 text-meta text-soft" />,
        href: hrefOf(result.to),
      };
    }),
    status:
      found.text === text ? intl.formatMessage({ id: "search.count" }, { count: found.total }) : "",
  };
}

/** The kinds in the order in which their best was found. */
function byKind(edges: FoundEdges): FoundEdges {
  const first = (kind: string) => edges.findIndex((edge) => edge.kind === kind);
  return searchKinds
    .filter((kind) => first(kind) >= 0)
    .sort((a, b) => first(a) - first(b))
    .flatMap((kind) => edges.filter((edge) => edge.kind === kind));
}
