import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { useTimedStepsQuery } from "../gen/useTimedStepsQuery.graphql";
import { currentLocale } from "../i18n/locale";

/** The steps of the tool that a part of an agenda is done with, in the reader's language. It suspends. */
export function useTimedSteps(session: string) {
  const { node } = useLazyLoadQuery<useTimedStepsQuery>(
    graphql`
      query useTimedStepsQuery($id: ID!, $language: Locale!) {
        node(id: $id) {
          ... on Session @alias(as: "session") {
            title
            tool {
              text(language: $language) {
                language
                steps {
                  title
                  minutes
                }
              }
            }
          }
        }
      }
    `,
    { id: session, language: currentLocale() },
  );
  const text = node?.session?.tool?.text;
  return { title: node?.session?.title ?? "", language: text?.language, steps: text?.steps ?? [] };
}
