import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql } from "react-relay/hooks";
import type {
  AttendanceConfirmInput,
  useAttendanceMutation,
} from "../gen/useAttendanceMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";

export type WhoCame = Pick<AttendanceConfirmInput, "absent" | "came" | "walkIns">;

/** Says who came. The answer is whether it was taken. */
export function useAttendance(eventId: string) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [act, busy] = useAct<useAttendanceMutation>(graphql`
    mutation useAttendanceMutation($input: AttendanceConfirmInput!) {
      attendanceConfirm(input: $input) {
        event {
          ...afterEvent_event
          ...Attendance_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const confirm = async (who: WhoCame): Promise<boolean> => {
    const result = await act({ input: { eventId, ...who, idempotencyKey: crypto.randomUUID() } });
    setOutcome(result);
    if (result.kind !== "done") return false;
    say(intl.formatMessage({ id: "reviewing.saidCame" }));
    return true;
  };
  return { confirm, busy, outcome };
}
