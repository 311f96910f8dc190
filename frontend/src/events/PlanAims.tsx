import { Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanAims_event$key } from "../gen/PlanAims_event.graphql";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Select } from "../ui/Select";
import { Skeleton } from "../ui/Skeleton";
import { EventTrouble } from "./EventTrouble";
import { PlanCompetencyPicker } from "./PlanCompetencyPicker";
import { PlanLessonPicker } from "./PlanLessonPicker";
import type { Planning } from "./usePlan";

type Props = { event: PlanAims_event$key; planning: Planning };

/** The competencies an event works on, up to which level, and the lessons it builds on. */
export function PlanAims({ event, planning }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanAims_event on Event {
        competencies(first: 20) {
          nodes {
            id
            targetRank
            competency {
              id
              name
              framework {
                levels(first: 10) {
                  nodes {
                    rank
                    name
                  }
                }
              }
            }
          }
        }
        lessons(relation: BRINGS, first: 20) {
          nodes {
            id
            version {
              title
            }
          }
        }
      }
    `,
    event,
  );
  const aims = shown.competencies.nodes.flatMap(({ competency, targetRank }) =>
    competency ? [{ ...competency, targetRank }] : [],
  );
  const lessons = shown.lessons.nodes;
  const saveAims = (list: readonly { id: string; targetRank: number | null | undefined }[]) =>
    void planning.save({
      competencies: list.map(({ id, targetRank }) => ({ competencyId: id, targetRank })),
    });
  const saveLessons = (lessonIds: readonly string[]) => void planning.save({ lessonIds });
  return (
    <>
      <Section title={<FormattedMessage id="events.aims" />}>
        <ul className="mb-4 grid gap-3">
          {aims.map((aim) => (
            <li
              key={aim.id}
              className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_14rem_auto]"
            >
              <span className="self-center font-bold">{aim.name}</span>
              <Select
                label={intl.formatMessage({ id: "plan.level" }, { name: aim.name })}
                value={aim.targetRank == null ? "" : String(aim.targetRank)}
                onChange={(change) => {
                  const rank = change.target.value === "" ? null : Number(change.target.value);
                  saveAims(
                    aims.map((one) => (one.id === aim.id ? { ...one, targetRank: rank } : one)),
                  );
                }}
                choices={[
                  { value: "", label: intl.formatMessage({ id: "plan.noLevel" }) },
                  ...(aim.framework?.levels.nodes ?? []).map(({ rank, name }) => ({
                    value: String(rank),
                    label: `${rank} ${name}`,
                  })),
                ]}
              />
              <Button
                kind="quiet"
                aria-label={intl.formatMessage({ id: "plan.removeNamed" }, { part: aim.name })}
                onClick={() => saveAims(aims.filter((one) => one.id !== aim.id))}
              >
                <FormattedMessage id="plan.remove" />
              </Button>
            </li>
          ))}
        </ul>
        <Suspense fallback={<Skeleton className="h-16" />}>
          <PlanCompetencyPicker
            key={aims.length}
            taken={aims.map(({ id }) => id)}
            onPick={(id) => saveAims([...aims, { id, targetRank: null }])}
          />
        </Suspense>
      </Section>
      <Section title={<FormattedMessage id="events.brought" />}>
        <ul className="mb-4 grid gap-2">
          {lessons.map(({ id, version }) => (
            <li key={id} className="flex flex-wrap items-center gap-3">
              <span className="min-w-0">{version?.title}</span>
              <Button
                kind="quiet"
                aria-label={intl.formatMessage(
                  { id: "plan.removeNamed" },
                  { part: version?.title ?? "" },
                )}
                onClick={() =>
                  saveLessons(lessons.flatMap((one) => (one.id === id ? [] : [one.id])))
                }
              >
                <FormattedMessage id="plan.remove" />
              </Button>
            </li>
          ))}
        </ul>
        <Suspense fallback={<Skeleton className="h-16" />}>
          <PlanLessonPicker
            key={lessons.length}
            taken={lessons.map(({ id }) => id)}
            onPick={(id) => saveLessons([...lessons.map((one) => one.id), id])}
          />
        </Suspense>
      </Section>
      <EventTrouble
        outcome={
          planning.contested.some((field) => field === "competencies" || field === "lessonIds")
            ? planning.outcome
            : null
        }
      />
    </>
  );
}
