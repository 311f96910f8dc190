import { useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { RoomScreenQuery } from "../gen/RoomScreenQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { useFresh } from "../relay/useFresh";
import { useTimed } from "../tools/useTimer";
import { RoomScreenFoot } from "./RoomScreenFoot";
import { RoomScreenRound } from "./RoomScreenRound";
import { RoomScreenSaid } from "./RoomScreenSaid";
import { RoomScreenTables } from "./RoomScreenTables";
import { standing } from "./rounds";

const ScreenTimer = lazy(() =>
  import("../tools/ScreenTimer").then((module) => ({ default: module.ScreenTimer })),
);

const roomScreenQuery = graphql`
  query RoomScreenQuery($id: ID!) @preloadable {
    event(id: $id) {
      id
      title
      code
      questions
      sessions(first: 20) {
        nodes {
          id
          tool {
            id
          }
          tables(first: 100) {
            nodes {
              number
              topic
              hostName
            }
          }
          rounds(first: 12) {
            nodes {
              id
              number
              question
              minutes
              state
              endsAt
            }
          }
        }
      }
      ...RoomScreenSaid_event
    }
  }
`;

/**
 * The one big screen of the room: the question and the clock while a round runs, and what people
 * take home when it is over. It has no controls and follows by itself; Escape leads back.
 */
export function RoomScreen({ query, id }: { query: PreloadedQuery<RoomScreenQuery>; id: string }) {
  const { event } = usePreloadedQuery<RoomScreenQuery>(roomScreenQuery, query);
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  useFresh<RoomScreenQuery>(roomScreenQuery, { id }, null, id);
  // A native dialog is opened by a call: it covers the frame, which nobody in the room needs.
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const timed = useTimed(
    event?.sessions.nodes.flatMap((session) => (session.tool ? [session.id] : [])) ?? [],
  );
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  const cafe = event.sessions.nodes.find(({ rounds }) => rounds.nodes.length > 0);
  const rounds = cafe?.rounds.nodes ?? [];
  const { running, next, last } = standing(rounds);
  return (
    <dialog
      ref={dialog}
      aria-label={event.title}
      onClose={() => void router.navigate(links.event(event.id))}
      className="m-0 h-dvh max-h-none w-screen max-w-none overflow-hidden bg-paper p-[4vmin] text-ink"
    >
      <div className="flex h-full flex-col gap-[3vmin]">
        <h1 className="font-title text-[3vmin] leading-tight text-soft">{event.title}</h1>
        <div className="min-h-0 flex-1">
          {running ? (
            <RoomScreenRound round={running} total={rounds.length} />
          ) : timed ? (
            <Suspense fallback={null}>
              <ScreenTimer session={timed} />
            </Suspense>
          ) : (
            <RoomScreenSaid
              event={event}
              question={(last ?? next)?.question || event.questions[0] || ""}
              over={last !== null && next === null}
            />
          )}
        </div>
        {(running || next) && !(timed && !running) ? (
          <RoomScreenTables tables={cafe?.tables.nodes ?? []} />
        ) : null}
        <RoomScreenFoot id={event.id} code={event.code ?? null} />
      </div>
    </dialog>
  );
}
