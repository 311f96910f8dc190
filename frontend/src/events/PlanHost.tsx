import { Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanHost_event$key } from "../gen/PlanHost_event.graphql";
import { OrganisationPicker } from "../organisations/OrganisationPicker";
import { refusalFor } from "../relay/useAct";
import { Button } from "../ui/Button";
import { Skeleton } from "../ui/Skeleton";
import { EventTrouble } from "./EventTrouble";
import type { Planning } from "./usePlan";

type Props = { event: PlanHost_event$key; planning: Planning };

/** Which organisation hosts the event: its community's host, unless another one does. */
export function PlanHost({ event, planning }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanHost_event on Event {
        host {
          id
          name
        }
        community {
          host {
            name
          }
        }
      }
    `,
    event,
  );
  const usual = shown.community?.host?.name;
  const host = shown.host ? { id: shown.host.id, label: shown.host.name } : null;
  const choose = (hostId: string | null) => {
    if (hostId !== (host?.id ?? null)) void planning.save({ hostId });
  };
  return (
    <div id="hostId" className="grid content-start justify-items-start gap-2 *:w-full">
      <Suspense fallback={<Skeleton className="h-16" />}>
        <OrganisationPicker
          label={intl.formatMessage({ id: "plan.host" })}
          hint={
            usual ? (
              <FormattedMessage id="plan.hostHint" values={{ host: usual }} />
            ) : (
              <FormattedMessage id="plan.hostNone" />
            )
          }
          error={refusalFor(planning.outcome, "hostId")}
          value={host}
          onChange={(chosen) => chosen && choose(chosen.id)}
        />
      </Suspense>
      {host ? (
        <div>
          <Button kind="quiet" onClick={() => choose(null)}>
            <FormattedMessage id="plan.hostUsual" />
          </Button>
        </div>
      ) : null}
      <EventTrouble outcome={planning.contested.includes("hostId") ? planning.outcome : null} />
    </div>
  );
}
