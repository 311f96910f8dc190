import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { useFoundQuery } from "../gen/useFoundQuery.graphql";
import { currentLocale } from "../i18n/locale";

export type FoundEdges = useFoundQuery["response"]["search"]["edges"];
type Found = { text: string; edges: FoundEdges; total: number };

const pause = 140;

/** What is found while people type; an answer to earlier words stays until the next one comes. */
export function useFound(text: string): Found | null {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Found | null>(null);
  // Typing is not a navigation: the question waits for a pause, and a later one takes its place.
  useEffect(() => {
    if (!text) return setFound(null);
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      const asked = fetchQuery<useFoundQuery>(
        environment,
        graphql`
          query useFoundQuery($text: String!, $language: Locale!) {
            search(text: $text, first: 10) {
              totalCount
              edges {
                kind
                snippetHTML
                node {
                  ...found_result
                }
              }
            }
          }
        `,
        { text, language: currentLocale() },
      ).subscribe({
        next: ({ search }) => setFound({ text, edges: search.edges, total: search.totalCount }),
        error: () => setFound(null),
      });
      stop = asked.unsubscribe;
    }, pause);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [environment, text]);
  return found;
}
