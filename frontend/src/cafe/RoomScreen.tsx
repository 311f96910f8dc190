import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { RoomScreenQuery } from "../gen/RoomScreenQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { useFresh } from "../relay/useFresh";
import { RoomScreenFoot } from "./RoomScreenFoot";
import { RoomScreenRound } from "./RoomScreenRound";
import { RoomScreenSaid } from "./RoomScreenSaid";
import { standing } from "./rounds";

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
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  const rounds =
    event.sessions.nodes.find(({ rounds }) => rounds.nodes.length > 0)?.rounds.nodes ?? [];
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
          ) : (
            <RoomScreenSaid
              event={event}
              question={(last ?? next)?.question || event.questions[0] || ""}
              over={last !== null && next === null}
            />
          )}
        </div>
        <RoomScreenFoot id={event.id} code={event.code ?? null} />
      </div>
    </dialog>
  );
}
