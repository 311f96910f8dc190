import { lazy, Suspense, useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { useDraft } from "../device/useDraft";
import type { KeyLearnings_event$key } from "../gen/KeyLearnings_event.graphql";
import { Button } from "../ui/Button";
import { Skeleton } from "../ui/Skeleton";
import { Raise } from "./Raise";
import { Step } from "./Step";

const KeyLearningsForm = lazy(() =>
  import("./KeyLearningsForm").then((module) => ({ default: module.KeyLearningsForm })),
);

/** The closing question: what did we learn today? */
export function KeyLearnings({ event, main }: { event: KeyLearnings_event$key; main: boolean }) {
  const shown = useFragment(
    graphql`
      fragment KeyLearnings_event on Event {
        id
        viewerCanSayKeyLearnings
        keyLearnings(first: 20) {
          nodes {
            id
            text
            language
            viewerShouldReconsider
            lesson {
              id
            }
          }
        }
      }
    `,
    event,
  );
  const draft = useDraft(`learnings.${shown.id}`);
  // Whoever was writing when the page went away goes on writing.
  const [writing, setWriting] = useState(draft.kept !== "" && shown.viewerCanSayKeyLearnings);
  const said = shown.keyLearnings.nodes;
  return (
    <Step id="say" done={said.length > 0} title={<FormattedMessage id="reviewing.whatLearned" />}>
      {writing ? (
        <Suspense fallback={<Skeleton className="h-40" />}>
          <KeyLearningsForm id={shown.id} said={said} onDone={() => setWriting(false)} />
        </Suspense>
      ) : (
        <>
          {said.length > 0 ? (
            <ul className="grid gap-2">
              {said.map(({ id, text, language, lesson, viewerShouldReconsider }) => (
                <li key={id} className="max-w-measure">
                  <p lang={language}>{text}</p>
                  {viewerShouldReconsider ? (
                    <p className="text-meta text-soft">
                      <FormattedMessage id="reviewing.takenBack" />
                    </p>
                  ) : null}
                  <Raise from={id} drawn={lesson} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="max-w-measure text-soft">
              <FormattedMessage id="reviewing.learnedHint" />
            </p>
          )}
          {shown.viewerCanSayKeyLearnings ? (
            <div className="mt-3">
              <Button
                kind={said.length > 0 ? "quiet" : main ? "primary" : "plain"}
                className={said.length > 0 ? "-ml-3.5" : undefined}
                onClick={() => setWriting(true)}
              >
                {said.length > 0 ? (
                  <FormattedMessage id="reviewing.changeIt" />
                ) : (
                  <FormattedMessage id="reviewing.writeLearned" />
                )}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Step>
  );
}
