import { type FormEvent, useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay/hooks";
import type { AttendanceForm_event$key } from "../gen/AttendanceForm_event.graphql";
import type { AttendanceFormMoreQuery } from "../gen/AttendanceFormMoreQuery.graphql";
import type { AttendanceFormQuery } from "../gen/AttendanceFormQuery.graphql";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { Disclosure } from "../ui/Disclosure";
import { cameBy, type Row, whoCame } from "./attending";
import type { WhoCame } from "./useAttendance";
import { type WalkIn, WalkIns } from "./WalkIns";

type Props = {
  id: string;
  label: string;
  busy: boolean;
  confirm: (who: WhoCame) => Promise<void>;
  onCancel: () => void;
};

/** The list of those who had a place: tap who did not come, add who walked in, confirm once. */
export function AttendanceForm({ id, ...rest }: Props) {
  const { event } = useLazyLoadQuery<AttendanceFormQuery>(
    graphql`
      query AttendanceFormQuery($id: ID!) {
        event(id: $id) {
          ...AttendanceForm_event
        }
      }
    `,
    { id },
    { fetchPolicy: "store-and-network" },
  );
  return event ? <List event={event} {...rest} /> : null;
}

type ListProps = Omit<Props, "id"> & { event: AttendanceForm_event$key };

function List({ event, label, busy, confirm, onCancel }: ListProps) {
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    AttendanceFormMoreQuery,
    AttendanceForm_event$key
  >(
    graphql`
      fragment AttendanceForm_event on Event
      @refetchable(queryName: "AttendanceFormMoreQuery")
      @argumentDefinitions(
        listCount: { type: "Int", defaultValue: 100 }
        listCursor: { type: "Cursor" }
      ) {
        registrations(first: $listCount, after: $listCursor)
          @connection(key: "AttendanceForm_registrations") {
          edges {
            node {
              id
              state
              mode
              attendance
              person {
                name
              }
            }
          }
        }
      }
    `,
    event,
  );
  // Who did not come is said of everyone at once, so all of the list must be here.
  useEffect(() => {
    if (hasNext && !isLoadingNext) loadNext(100);
  }, [hasNext, isLoadingNext, loadNext]);
  const [tapped, setTapped] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [walkIns, setWalkIns] = useState<readonly WalkIn[]>([]);
  const rows: Row[] = data.registrations.edges.map(({ node }) => node);
  const expected = rows.filter(({ state }) => state === "CONFIRMED");
  const others = rows.filter(({ state }) => state !== "CONFIRMED");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void confirm({
      ...whoCame(rows, tapped),
      walkIns: walkIns.map(({ key: _, organisation, ...one }) => ({
        ...one,
        organisationId: organisation?.id ?? null,
      })),
    });
  };
  const box = (row: Row) => (
    <Checkbox
      key={row.id}
      label={row.person?.name ?? <FormattedMessage id="reviewing.hidden" />}
      checked={cameBy(row, tapped)}
      onChange={(change) => setTapped(new Map(tapped).set(row.id, change.target.checked))}
    />
  );
  return (
    <form onSubmit={submit} aria-label={label} className="mt-4 grid gap-5">
      <fieldset>
        <legend className="mb-1 text-meta font-bold">
          <FormattedMessage id="reviewing.untick" />
        </legend>
        <div className="grid gap-x-6 sm:grid-cols-2">{expected.map(box)}</div>
      </fieldset>
      {others.length > 0 ? (
        <Disclosure summary={<FormattedMessage id="reviewing.withoutPlace" />}>
          <div className="grid gap-x-6 sm:grid-cols-2">{others.map(box)}</div>
        </Disclosure>
      ) : null}
      <WalkIns walkIns={walkIns} onChange={setWalkIns} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" busy={busy || hasNext}>
          <FormattedMessage id="reviewing.confirmCame" />
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          <FormattedMessage id="reviewing.leaveIt" />
        </Button>
      </div>
    </form>
  );
}
