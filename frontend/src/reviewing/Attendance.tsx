import { lazy, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { Attendance_event$key } from "../gen/Attendance_event.graphql";
import { Button } from "../ui/Button";
import { Skeleton } from "../ui/Skeleton";
import { ActTrouble } from "./ActTrouble";
import { Step } from "./Step";
import { useAttendance } from "./useAttendance";

const AttendanceForm = lazy(() =>
  import("./AttendanceForm").then((module) => ({ default: module.AttendanceForm })),
);

/** Who came: everyone with one tap, or who did not and who walked in. */
export function Attendance({ event, main }: { event: Attendance_event$key; main: boolean }) {
  const intl = useIntl();
  const [naming, setNaming] = useState(false);
  const shown = useFragment(
    graphql`
      fragment Attendance_event on Event {
        id
        attendanceConfirmedAt
        confirmedCount
        onlineConfirmedCount
        viewerCanConfirmAttendance
        figures {
          presentCount
          remoteCount
          absentCount
        }
      }
    `,
    event,
  );
  const { confirm, busy, outcome } = useAttendance(shown.id);
  const confirmed = shown.attendanceConfirmedAt != null;
  const places = shown.confirmedCount + shown.onlineConfirmedCount;
  const came = (shown.figures?.presentCount ?? 0) + (shown.figures?.remoteCount ?? 0);
  return (
    <Step id="came" done={confirmed} title={<FormattedMessage id="reviewing.whoCame" />}>
      {confirmed ? (
        <p>
          <FormattedMessage
            id="reviewing.came"
            values={{ count: came, absent: shown.figures?.absentCount ?? 0 }}
          />
        </p>
      ) : (
        <p className="max-w-measure text-soft">
          <FormattedMessage id="reviewing.cameAsk" values={{ count: places }} />
        </p>
      )}
      {shown.viewerCanConfirmAttendance && !naming ? (
        <div className="mt-3 flex flex-wrap gap-3">
          {confirmed ? null : (
            <Button kind={main ? "primary" : "plain"} busy={busy} onClick={() => void confirm({})}>
              <FormattedMessage id="reviewing.everyoneCame" />
            </Button>
          )}
          <Button
            kind={confirmed ? "quiet" : "plain"}
            className={confirmed ? "-ml-3.5" : undefined}
            onClick={() => setNaming(true)}
          >
            {confirmed ? (
              <FormattedMessage id="reviewing.changeIt" />
            ) : (
              <FormattedMessage id="reviewing.notEveryone" />
            )}
          </Button>
        </div>
      ) : null}
      {naming ? (
        <Suspense fallback={<Skeleton className="mt-4 h-40" />}>
          <AttendanceForm
            id={shown.id}
            busy={busy}
            confirm={async (who) => {
              if (await confirm(who)) setNaming(false);
            }}
            onCancel={() => setNaming(false)}
            label={intl.formatMessage({ id: "reviewing.whoCame" })}
          />
        </Suspense>
      ) : null}
      <ActTrouble outcome={outcome} />
    </Step>
  );
}
