import { FormattedMessage, useIntl } from "react-intl";
import { classes } from "../ui/classes";
import { controlClass } from "../ui/controlClass";
import { DataTable } from "../ui/DataTable";
import { IconButton } from "../ui/IconButton";

type Level = { readonly rank: number; readonly name: string };
export type Care = { id: string; name: string; rank: number | null; levels: readonly Level[] };

type Props = { cares: readonly Care[]; onChange: (cares: readonly Care[]) => void };

/** The chosen competencies as a table: aim at a level, or take one away. */
export function CompetencyRows({ cares, onChange }: Props) {
  const intl = useIntl();
  const aim = (id: string, rank: number | null) =>
    onChange(cares.map((care) => (care.id === id ? { ...care, rank } : care)));
  return (
    <DataTable
      caption={intl.formatMessage({ id: "communitySettings.competencies" })}
      rows={cares}
      rowKey={(care) => care.id}
      columns={[
        {
          key: "name",
          head: <FormattedMessage id="communities.competency" />,
          cell: (care) => care.name,
        },
        {
          key: "level",
          head: <FormattedMessage id="communities.aimsAt" />,
          cell: (care) => (
            <select
              className={classes(controlClass, "min-w-36")}
              aria-label={intl.formatMessage(
                { id: "communitySettings.aimOf" },
                { name: care.name },
              )}
              value={care.rank ?? ""}
              onChange={(event) =>
                aim(care.id, event.target.value ? Number(event.target.value) : null)
              }
            >
              <option value="">{intl.formatMessage({ id: "communities.noAim" })}</option>
              {care.levels.map((level) => (
                <option key={level.rank} value={level.rank}>
                  {level.name}
                </option>
              ))}
            </select>
          ),
        },
        {
          key: "remove",
          head: (
            <span className="sr-only">
              <FormattedMessage id="communitySettings.remove" />
            </span>
          ),
          cell: (care) => (
            <IconButton
              icon="close"
              label={intl.formatMessage(
                { id: "communitySettings.removeNamed" },
                { name: care.name },
              )}
              onClick={() => onChange(cares.filter(({ id }) => id !== care.id))}
            />
          ),
        },
      ]}
    />
  );
}
