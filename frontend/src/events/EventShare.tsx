import { lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventShare_event$key } from "../gen/EventShare_event.graphql";
import { Disclosure } from "../ui/Disclosure";
import { Section } from "../ui/Section";
import { Skeleton } from "../ui/Skeleton";

const LazyInvitation = lazy(() =>
  import("./EventInvitation").then((module) => ({ default: module.EventInvitation })),
);

/** For those who run an announced event: a message ready to send, in both languages. */
export function EventShare({ event }: { event: EventShare_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventShare_event on Event {
        phase
        state
        viewerCanEdit
        ...EventInvitation_event
      }
    `,
    event,
  );
  if (!shown.viewerCanEdit || shown.state !== "ANNOUNCED") return null;
  return (
    <Section id="tell" title={<FormattedMessage id="events.tell" />}>
      <Disclosure summary={<FormattedMessage id="events.tellOpen" />}>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <LazyInvitation event={shown} />
        </Suspense>
      </Disclosure>
    </Section>
  );
}
