import type { ReactNode } from "react";
import { classes } from "./classes";

type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  number?: boolean;
};
type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/**
 * A dense table between hairlines. The first column names the row, and stays where the others scroll;
 * numbers stand at the right.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const stays = (index: number) => index === 0 && "sticky left-0 max-w-40 bg-paper sm:max-w-none";
  const align = (column: Column<Row>) => (column.number ? "text-end" : "text-start");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-rule text-meta text-soft">
            {columns.map((column, index) => (
              <th
                key={column.key}
                scope="col"
                className={classes("pr-6 pb-2 font-normal last:pr-0", align(column), stays(index))}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-rule">
              {columns.map((column, index) => {
                const Cell = index === 0 ? "th" : "td";
                return (
                  <Cell
                    key={column.key}
                    scope={index === 0 ? "row" : undefined}
                    className={classes(
                      "py-2.5 pr-6 font-normal last:pr-0",
                      align(column),
                      stays(index),
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
