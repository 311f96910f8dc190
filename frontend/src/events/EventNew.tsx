import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventNewMutation } from "../gen/EventNewMutation.graphql";
import type { EventNewQuery } from "../gen/EventNewQuery.graphql";
import { hrefOf, links } from "../links";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { EventFields } from "./EventFields";
import { EventTrouble } from "./EventTrouble";
import { missingIn, readPlan } from "./plan";
import { useAnnounceNow } from "./useAnnounceNow";

type Props = { query: PreloadedQuery<EventNewQuery>; community: string | undefined };

/** Planning an event: a title is enough for a draft; a start and a place announce it. */
export function EventNew({ query, community }: Props) {
  const intl = useIntl();
  const { viewer } = usePreloadedQuery<EventNewQuery>(
    graphql`
      query EventNewQuery @preloadable {
        viewer {
          person {
            id
          }
          memberships(first: 100) {
            nodes {
              community {
                id
                name
                zone
                viewerCanDraftEvent
              }
            }
          }
        }
      }
    `,
    query,
  );
  const homes = viewer.memberships.nodes.flatMap((membership) =>
    membership.community?.viewerCanDraftEvent ? [membership.community] : [],
  );
  const title = (
    <PageHeader title={<PageTitle>{intl.formatMessage({ id: "events.newTitle" })}</PageTitle>} />
  );
  if (homes.length === 0) {
    return (
      <>
        {title}
        <Empty
          title={intl.formatMessage({ id: "events.newNobodyTitle" })}
          action={
            viewer.person ? (
              <Go to={links.communities()} className={buttonClass("primary")}>
                <FormattedMessage id="events.newNobodyAction" />
              </Go>
            ) : (
              <Go
                to={links.signIn(hrefOf(links.eventNew(community)))}
                className={buttonClass("primary")}
              >
                <FormattedMessage id="events.signIn" />
              </Go>
            )
          }
        >
          <FormattedMessage id="events.newNobodyBody" />
        </Empty>
      </>
    );
  }
  return (
    <>
      {title}
      <PlanForm homes={homes} community={community} />
    </>
  );
}

type Home = { readonly id: string; readonly name: string; readonly zone: string };

function PlanForm({ homes, community }: { homes: readonly Home[]; community: string | undefined }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const say = useAnnounce();
  const [home, setHome] = useState(homes.find(({ id }) => id === community) ?? homes[0]);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [announceNow, announcing] = useAnnounceNow();
  const [act, drafting] = useAct<EventNewMutation>(graphql`
    mutation EventNewMutation($input: EventDraftInput!) {
      eventDraft(input: $input) {
        event {
          id
          revision
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const busy = drafting || announcing;
  const save = async (form: HTMLFormElement, announce: boolean) => {
    if (!home) return;
    const plan = readPlan(new FormData(form), home);
    const missing = announce ? missingIn(plan) : [];
    if (missing.length > 0) {
      const refusals = missing.map((field) => ({
        field: [field],
        code: "REQUIRED",
        message:
          field === "startsAt"
            ? intl.formatMessage({ id: "events.needStart" })
            : intl.formatMessage({ id: "events.needPlace" }),
      }));
      setOutcome({ kind: "refused", refusals });
      return;
    }
    const drafted = await act({ input: { ...plan, idempotencyKey: crypto.randomUUID() } });
    setOutcome(drafted);
    const event = drafted.kind === "done" ? drafted.response.eventDraft.event : null;
    if (!event) return;
    const told = announce ? await announceNow(event) : null;
    say(
      told?.kind === "done"
        ? intl.formatMessage({ id: "events.saidAnnounced" })
        : intl.formatMessage({ id: "events.saidDrafted" }),
    );
    await navigate({ to: links.event(event.id).to });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    void save(event.currentTarget, button?.value !== "draft");
  };
  return (
    <form onSubmit={submit} noValidate className="grid max-w-[40rem] gap-6">
      <EventFields
        homes={homes}
        home={home}
        onHome={(id) => setHome(homes.find((one) => one.id === id))}
        refused={(field) => refusalFor(outcome, field)}
      />
      {outcome?.kind === "failed" ? <EventTrouble outcome={outcome} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" kind="primary" busy={busy} value="announce">
          <FormattedMessage id="events.announce" />
        </Button>
        <Button type="submit" busy={busy} value="draft">
          <FormattedMessage id="events.saveDraft" />
        </Button>
      </div>
      <p className="max-w-measure text-meta text-soft">
        <FormattedMessage id="events.newHint" />
      </p>
    </form>
  );
}
