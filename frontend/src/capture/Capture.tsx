import { useEffect } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CaptureQuery } from "../gen/CaptureQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { useFresh } from "../relay/useFresh";
import { Note } from "../ui/Note";
import { CaptureForm } from "./CaptureForm";
import { CaptureHead } from "./CaptureHead";
import { CapturePlace } from "./CapturePlace";
import { CaptureRefused } from "./CaptureRefused";
import { CaptureSaid } from "./CaptureSaid";
import { CaptureWaiting } from "./CaptureWaiting";
import { hereIn } from "./here";
import { keepPlace } from "./place";
import { useOutbox } from "./useOutbox";

const captureQuery = graphql`
  query CaptureQuery($id: ID!) @preloadable {
    viewer {
      person {
        id
      }
    }
    event(id: $id) {
      id
      title
      attributions
      viewerAttribution
      viewerCanContribute
      viewerCannotContributeBecause
      viewerCanFacilitate
      sessions(first: 20) {
        nodes {
          id
          captureMode
          tables(first: 100) {
            nodes {
              number
              topic
              hostName
              host {
                id
              }
            }
          }
          rounds(first: 12) {
            nodes {
              id
              number
              question
              state
              endsAt
              viewerSeat {
                table {
                  number
                }
              }
            }
          }
        }
      }
      ...CaptureSaid_event
    }
  }
`;

/** What people say at an event, from their own phones: one large field, and what the others said. */
export function Capture({ query, id }: { query: PreloadedQuery<CaptureQuery>; id: string }) {
  const { viewer, event } = usePreloadedQuery<CaptureQuery>(captureQuery, query);
  const person = viewer.person?.id ?? "";
  const { sayings, hindrance, sent } = useOutbox(person);
  // The device remembers who writes where, for when it opens without a network.
  useEffect(() => {
    if (!event?.viewerCanContribute) return;
    const { id, title, attributions, viewerAttribution } = event;
    keepPlace(person, { event: id, title, attributions, usual: viewerAttribution });
  }, [person, event]);
  useFresh<CaptureQuery>(captureQuery, { id }, sent, id);
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  const here = hereIn(event.sessions.nodes);
  return (
    <article className="mx-auto max-w-measure">
      <CaptureHead id={event.id} title={event.title} />
      {event.viewerCanFacilitate ? (
        <p className="mb-6 flex flex-wrap gap-x-6 gap-y-2 text-meta">
          <Go to={links.cafe(event.id)} className="font-bold underline underline-offset-2">
            <FormattedMessage id="capture.toCafe" />
          </Go>
          <Go to={links.screen(event.id)} className="font-bold underline underline-offset-2">
            <FormattedMessage id="capture.toScreen" />
          </Go>
        </p>
      ) : null}
      <CapturePlace here={here} person={person} />
      {event.viewerCanContribute ? (
        <CaptureForm
          event={event.id}
          person={person}
          here={here}
          attributions={event.attributions}
          usual={event.viewerAttribution}
          facilitates={event.viewerCanFacilitate}
        />
      ) : (
        <Note>
          <CaptureRefused because={event.viewerCannotContributeBecause} event={event.id} />
        </Note>
      )}
      <CaptureWaiting sayings={sayings} hindrance={hindrance} sent={sent > 0} />
      <CaptureSaid event={event} running={here.running} />
    </article>
  );
}
