import type { WhoCame } from "./useAttendance";

export type Row = {
  readonly id: string;
  readonly state: string;
  readonly mode: string;
  readonly attendance: string;
  readonly person: { readonly name: string } | null | undefined;
};

const wasThere = ({ attendance }: Row) => attendance === "PRESENT" || attendance === "REMOTE";

/** Whether someone counts as having come: as tapped, as said before, or because they had a place. */
export function cameBy(row: Row, tapped: ReadonlyMap<string, boolean>): boolean {
  const proposed = row.state === "CONFIRMED" && row.attendance !== "ABSENT";
  return tapped.get(row.id) ?? (wasThere(row) || proposed);
}

/** Those to name: everyone else with a place came. */
export function whoCame(
  rows: readonly Row[],
  tapped: ReadonlyMap<string, boolean>,
): Pick<WhoCame, "absent" | "came"> {
  const came = (row: Row) => cameBy(row, tapped);
  const counted = (row: Row) => row.state === "CONFIRMED" || wasThere(row);
  return {
    absent: rows.filter((row) => counted(row) && !came(row)).map(({ id }) => id),
    came: rows.filter((row) => !counted(row) && came(row)).map(({ id }) => id),
  };
}
