import { Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EditCompetencies_community$key } from "../gen/EditCompetencies_community.graphql";
import { Button } from "../ui/Button";
import { Skeleton } from "../ui/Skeleton";
import { CompetencyPicker } from "./CompetencyPicker";
import { type Care, CompetencyRows } from "./CompetencyRows";
import { OutcomeNote } from "./OutcomeNote";
import { useEdit } from "./useEdit";

/** The competencies a community takes care of, and the level it aims at for each. */
export function EditCompetencies({ community }: { community: EditCompetencies_community$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment EditCompetencies_community on Community {
        id
        revision
        cares: competencies(first: 100) {
          nodes {
            id
            targetRank
            competency {
              id
              name(language: $language)
              framework {
                levels(first: 10) {
                  nodes {
                    rank
                    name(language: $language)
                  }
                }
              }
            }
          }
        }
      }
    `,
    community,
  );
  const [cares, setCares] = useState<readonly Care[]>(() =>
    shown.cares.nodes.flatMap(({ targetRank, competency }) =>
      competency
        ? [
            {
              id: competency.id,
              name: competency.name,
              rank: targetRank ?? null,
              levels: competency.framework?.levels.nodes ?? [],
            },
          ]
        : [],
    ),
  );
  const { edit, busy, outcome } = useEdit(shown.id, shown.revision);
  const save = () =>
    void edit({
      competencies: cares.map(({ id, rank }) => ({ competencyId: id, targetRank: rank })),
    });
  return (
    <div className="grid gap-6">
      <OutcomeNote outcome={outcome} />
      <p className="max-w-measure text-soft">
        <FormattedMessage id="communitySettings.competenciesHint" />
      </p>
      <div className="max-w-[30rem]">
        <Suspense fallback={<Skeleton className="h-16" />}>
          <CompetencyPicker
            key={cares.length}
            label={intl.formatMessage({ id: "communitySettings.addCompetency" })}
            taken={cares.map(({ id }) => id)}
            onPick={(care) => setCares([...cares, care])}
          />
        </Suspense>
      </div>
      {cares.length > 0 ? <CompetencyRows cares={cares} onChange={setCares} /> : null}
      <div>
        <Button kind="primary" busy={busy} onClick={save}>
          <FormattedMessage id="communities.save" />
        </Button>
      </div>
    </div>
  );
}
