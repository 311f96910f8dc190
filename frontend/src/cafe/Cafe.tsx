import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CafeQuery } from "../gen/CafeQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { useFresh } from "../relay/useFresh";
import { Button } from "../ui/Button";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { CafeAdd } from "./CafeAdd";
import { CafeRun } from "./CafeRun";
import { CafeSaid } from "./CafeSaid";
import { CafeSetUp } from "./CafeSetUp";

const cafeQuery = graphql`
  query CafeQuery($id: ID!) @preloadable {
    event(id: $id) {
      id
      title
      viewerCanFacilitate
      sessions(first: 20) {
        nodes {
          id
          kind
          title
          rounds(first: 12) {
            nodes {
              id
            }
          }
          ...CafeRun_session
          ...CafeSetUp_session
        }
      }
      ...CafeAdd_event
      ...CafeSetUp_event
      ...CafeSaid_event
    }
  }
`;

/** The knowledge café as those who run it see it: tables and rounds, the clock, and what is said. */
export function Cafe({ query, id }: { query: PreloadedQuery<CafeQuery>; id: string }) {
  const intl = useIntl();
  const { event } = usePreloadedQuery<CafeQuery>(cafeQuery, query);
  const [setting, setSetting] = useState(false);
  useFresh<CafeQuery>(cafeQuery, { id }, null, id);
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  const sessions = event.sessions.nodes;
  const session =
    sessions.find(({ rounds }) => rounds.nodes.length > 0) ??
    sessions.find(({ kind }) => kind === "CAFE");
  const isSet = session !== undefined && session.rounds.nodes.length > 0;
  return (
    <article>
      <header className="mb-6">
        <p className="mb-1 flex flex-wrap gap-x-6 text-meta">
          <Go to={links.event(event.id)} className="font-bold text-soft hover:underline">
            {event.title}
          </Go>
          <Go to={links.capture(event.id)} className="underline underline-offset-2">
            <FormattedMessage id="cafe.toCapture" />
          </Go>
          <Go to={links.screen(event.id)} className="underline underline-offset-2">
            <FormattedMessage id="cafe.toScreen" />
          </Go>
        </p>
        <PageTitle>{intl.formatMessage({ id: "cafe.title" })}</PageTitle>
      </header>
      {!event.viewerCanFacilitate ? (
        <Note>
          <FormattedMessage id="cafe.notYours" />
        </Note>
      ) : session === undefined ? (
        <CafeAdd event={event} />
      ) : !isSet || setting ? (
        <CafeSetUp event={event} session={session} onDone={() => setSetting(false)} />
      ) : (
        <>
          <CafeRun session={session} />
          <p className="mt-6">
            <Button onClick={() => setSetting(true)}>
              <FormattedMessage id="cafe.change" />
            </Button>
          </p>
        </>
      )}
      {event.viewerCanFacilitate ? <CafeSaid event={event} /> : null}
    </article>
  );
}
