import { lazy, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { PlanQuery } from "../gen/PlanQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { Section } from "../ui/Section";
import { Skeleton } from "../ui/Skeleton";
import { PlanAnnounce } from "./PlanAnnounce";
import { PlanBasics } from "./PlanBasics";
import { PlanMore } from "./PlanMore";
import { PlanScopeChoice } from "./PlanScopeChoice";
import { PlanStatusLine } from "./PlanStatusLine";
import { usePlan } from "./usePlan";

const PlanAgenda = lazy(() => import("./PlanAgenda").then((it) => ({ default: it.PlanAgenda })));
const PlanSeries = lazy(() => import("./PlanSeries").then((it) => ({ default: it.PlanSeries })));
const PlanPeople = lazy(() => import("./PlanPeople").then((it) => ({ default: it.PlanPeople })));
const PlanAims = lazy(() => import("./PlanAims").then((it) => ({ default: it.PlanAims })));
const PlanFate = lazy(() => import("./PlanFate").then((it) => ({ default: it.PlanFate })));

/** The whole plan of an event on one page; it saves itself, and asks for nothing but what announces it. */
export function Plan({ query }: { query: PreloadedQuery<PlanQuery> }) {
  const intl = useIntl();
  const { event } = usePreloadedQuery<PlanQuery>(
    graphql`
      query PlanQuery($id: ID!) @preloadable {
        event(id: $id) {
          id
          title
          viewerCanEdit
          viewerCannotEditBecause
          ...PlanAnnounce_event
          ...PlanBasics_event
          ...PlanMore_event
          ...PlanScopeChoice_event
          ...PlanAgenda_event
          ...PlanSeries_event
          ...PlanPeople_event
          ...PlanAims_event
          ...PlanFate_event
        }
      }
    `,
    query,
  );
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  const planning = usePlan(event.id);
  const title = (
    <header className="mb-6">
      <p className="mb-1 text-meta">
        <Go to={links.event(event.id)} className="font-bold hover:underline">
          {event.title}
        </Go>
      </p>
      <PageTitle>{intl.formatMessage({ id: "plan.title" })}</PageTitle>
    </header>
  );
  if (!event.viewerCanEdit) {
    return (
      <article>
        {title}
        <Note>
          {event.viewerCannotEditBecause === "CANCELLED" ? (
            <FormattedMessage id="plan.isCancelled" />
          ) : event.viewerCannotEditBecause === "EVENT_OVER" ? (
            <FormattedMessage id="plan.isClosed" />
          ) : (
            <FormattedMessage id="plan.notYours" />
          )}
        </Note>
      </article>
    );
  }
  return (
    <article className="max-w-[46rem]">
      {title}
      <PlanStatusLine planning={planning} />
      <PlanAnnounce event={event} />
      <PlanScopeChoice event={event} planning={planning} />
      <PlanBasics event={event} planning={planning} />
      <PlanMore event={event} planning={planning} />
      <Suspense fallback={<Skeleton className="mt-12 h-40" />}>
        <PlanAgenda event={event} planning={planning} />
        <PlanAims event={event} planning={planning} />
        <PlanPeople event={event} planning={planning} />
        <Section id="series" title={<FormattedMessage id="plan.series" />}>
          <PlanSeries event={event} />
        </Section>
        <PlanFate event={event} />
      </Suspense>
    </article>
  );
}
