/** The stage of a community's life, as the API names it. */
export type StageCode = "POTENTIAL" | "COALESCING" | "MATURING" | "STEWARDSHIP" | "TRANSFORMATION";

export const stages: readonly StageCode[] = [
  "POTENTIAL",
  "COALESCING",
  "MATURING",
  "STEWARDSHIP",
  "TRANSFORMATION",
];

const colours: Record<StageCode, string> = {
  POTENTIAL: "var(--color-stage-m)",
  COALESCING: "var(--color-stage-k)",
  MATURING: "var(--color-stage-g)",
  STEWARDSHIP: "var(--color-stage-a)",
  TRANSFORMATION: "var(--color-stage-o)",
};

/** The spectral colour of a stage. No stage set = no colour: soft ink. */
export function stageColour(stage: string | null | undefined): string {
  return colours[stage as StageCode] ?? "var(--color-soft)";
}
