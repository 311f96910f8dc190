import type { ProcessToolTextInput } from "../gen/ToolEditMutation.graphql";
import type { Pages } from "./pages";

const kinds = ["LINE", "TEXT", "TABLE", "SCALE"] as const;

/** The pages as the API takes them. */
export function textsOf(pages: Pages): ProcessToolTextInput[] {
  return pages.map((page) => ({
    ...page,
    sheet: page.sheet.map((field) => ({
      ...field,
      kind: kinds.find((kind) => kind === field.kind) ?? "TEXT",
    })),
  }));
}
