import { stages } from "../marks/stages";

/** What the address of the catalogue holds. */
export type CommunitiesSearch = {
  q?: string;
  stage?: (typeof stages)[number];
  competency?: string;
  order?: "members";
  joined?: boolean;
};

function word(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.slice(0, 200) : undefined;
}

/** Reads the address; what it does not understand is as if it were not there. */
export function readCommunitiesSearch(raw: Record<string, unknown>): CommunitiesSearch {
  return {
    q: word(raw["q"]),
    stage: stages.find((stage) => stage === raw["stage"]),
    competency: word(raw["competency"]),
    order: raw["order"] === "members" ? "members" : undefined,
    joined: typeof raw["joined"] === "boolean" ? raw["joined"] : undefined,
  };
}
