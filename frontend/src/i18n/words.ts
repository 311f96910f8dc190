import type { IntlShape } from "react-intl";
import type { PhaseCode } from "../marks/Phase";
import type { StageCode } from "../marks/stages";

/** A stage of life in words; unknown or unset stages say so. */
export function stageWord(intl: IntlShape, stage: StageCode | string | null | undefined): string {
  switch (stage) {
    case "POTENTIAL":
      return intl.formatMessage({ id: "common.stagePotential" });
    case "COALESCING":
      return intl.formatMessage({ id: "common.stageCoalescing" });
    case "MATURING":
      return intl.formatMessage({ id: "common.stageMaturing" });
    case "STEWARDSHIP":
      return intl.formatMessage({ id: "common.stageStewardship" });
    case "TRANSFORMATION":
      return intl.formatMessage({ id: "common.stageTransformation" });
    default:
      return intl.formatMessage({ id: "common.stageUnset" });
  }
}

export function phaseWord(intl: IntlShape, phase: PhaseCode): string {
  switch (phase) {
    case "BEFORE":
      return intl.formatMessage({ id: "common.before" });
    case "DURING":
      return intl.formatMessage({ id: "common.during" });
    case "AFTER":
      return intl.formatMessage({ id: "common.after" });
  }
}

/** The words of every scale a community can have, for the rings of the map. */
export function scaleWords(intl: IntlShape): Record<string, string> {
  return {
    LOCAL: intl.formatMessage({ id: "common.scaleLocal" }),
    ORGANISATION: intl.formatMessage({ id: "common.scaleOrganisation" }),
    PARTNERSHIP: intl.formatMessage({ id: "common.scalePartnership" }),
    CITY: intl.formatMessage({ id: "common.scaleCity" }),
    REGION: intl.formatMessage({ id: "common.scaleRegion" }),
    NATION: intl.formatMessage({ id: "common.scaleNation" }),
    WORLD: intl.formatMessage({ id: "common.scaleWorld" }),
  };
}
