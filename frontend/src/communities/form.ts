import { stages } from "../marks/stages";

export const scales = [
  "LOCAL",
  "ORGANISATION",
  "PARTNERSHIP",
  "CITY",
  "REGION",
  "NATION",
  "WORLD",
] as const;

/** What a form's field holds, without the spaces around it. */
export function written(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** The texts and facts of a community as its form holds them. */
export function readCommunityForm(form: FormData) {
  return {
    name: written(form, "name"),
    domain: written(form, "domain"),
    community: written(form, "community"),
    practice: written(form, "practice"),
    cadence: written(form, "cadence"),
    stage: stages.find((stage) => stage === form.get("stage")) ?? null,
    scale: scales.find((scale) => scale === form.get("scale")) ?? "LOCAL",
  };
}
