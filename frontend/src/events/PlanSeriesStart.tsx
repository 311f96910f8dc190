import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanSeriesStart_event$key } from "../gen/PlanSeriesStart_event.graphql";
import type { PlanSeriesStartMutation } from "../gen/PlanSeriesStartMutation.graphql";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { RadioGroup } from "../ui/RadioGroup";
import { TextField } from "../ui/TextField";
import { EventTrouble } from "./EventTrouble";
import { instantAt, localAt } from "./instant";
import { dayOf, type Rhythm, ruleFor } from "./recurrence";

/** Makes an event the first of a series, by a rule chosen in words. */
export function PlanSeriesStart({ event }: { event: PlanSeriesStart_event$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [open, setOpen] = useState(false);
  const [rhythm, setRhythm] = useState<Rhythm>("WEEKS");
  const [every, setEvery] = useState("1");
  const [until, setUntil] = useState("");
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment PlanSeriesStart_event on Event {
        id
        revision
        startsAt
        zone
        viewerCanStartSeries
        viewerCannotStartSeriesBecause
      }
    `,
    event,
  );
  const [act, busy] = useAct<PlanSeriesStartMutation>(graphql`
    mutation PlanSeriesStartMutation($input: SeriesStartInput!) {
      seriesStart(input: $input) {
        event {
          revision
          ...PlanSeries_event
          ...PlanScopeChoice_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const local = shown.startsAt ? localAt(shown.startsAt, shown.zone) : "";
  const because = shown.viewerCanStartSeries
    ? undefined
    : shown.viewerCannotStartSeriesBecause === "NO_DATE"
      ? intl.formatMessage({ id: "plan.seriesNoDate" })
      : intl.formatMessage({ id: "plan.seriesCannot" });
  const start = async () => {
    const result = await act({
      input: {
        eventId: shown.id,
        revision: shown.revision,
        rule: ruleFor(rhythm, Number(every) || 1, local),
        until: until ? instantAt(`${until}T23:59`, shown.zone) : undefined,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    setOutcome(result);
    if (result.kind !== "done") return;
    setOpen(false);
    say(intl.formatMessage({ id: "plan.saidSeries" }));
  };
  const day = local ? dayOf(local) : null;
  const weekday = day ? intl.formatDate(day.date, { weekday: "long", timeZone: "UTC" }) : "";
  const choices = day
    ? [
        {
          value: "WEEKS" as const,
          label: intl.formatMessage({ id: "plan.weekly" }, { weekday }),
        },
        ...(day.nth < 5
          ? [
              {
                value: "MONTH_NTH" as const,
                label: intl.formatMessage({ id: "plan.monthlyNth" }, { weekday, nth: day.nth }),
              },
            ]
          : []),
        ...(day.isLast
          ? [
              {
                value: "MONTH_LAST" as const,
                label: intl.formatMessage({ id: "plan.monthlyLast" }, { weekday }),
              },
            ]
          : []),
        {
          value: "MONTH_DAY" as const,
          label: intl.formatMessage({ id: "plan.monthlyDay" }, { day: day.dayOfMonth }),
        },
      ]
    : [];
  return (
    <>
      <p className="mb-3 text-soft">
        <FormattedMessage id="plan.seriesHint" />
      </p>
      <Button because={because} onClick={() => setOpen(true)}>
        <FormattedMessage id="plan.seriesStart" />
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={intl.formatMessage({ id: "plan.seriesStart" })}
        actions={
          <Button kind="primary" busy={busy} onClick={() => void start()}>
            <FormattedMessage id="plan.seriesDo" />
          </Button>
        }
      >
        <RadioGroup
          legend={<FormattedMessage id="plan.rhythm" />}
          value={rhythm}
          onChange={setRhythm}
          choices={choices}
          error={refusalFor(outcome, "rule")}
        />
        <TextField
          type="number"
          min={1}
          max={52}
          label={
            rhythm === "WEEKS" ? (
              <FormattedMessage id="plan.everyWeeks" />
            ) : (
              <FormattedMessage id="plan.everyMonths" />
            )
          }
          value={every}
          onChange={(change) => setEvery(change.target.value)}
        />
        <TextField
          type="date"
          label={<FormattedMessage id="plan.until" />}
          hint={<FormattedMessage id="plan.untilHint" />}
          error={refusalFor(outcome, "until")}
          value={until}
          onChange={(change) => setUntil(change.target.value)}
        />
        <EventTrouble outcome={outcome?.kind === "failed" ? outcome : null} />
      </Dialog>
    </>
  );
}
