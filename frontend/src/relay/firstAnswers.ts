import type { GraphQLSingularResponse, Variables } from "relay-runtime";

type FirstAnswer = { documentId: string; variables: Variables; answer: GraphQLSingularResponse };

/** The same text for the same variables, whatever their order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value && typeof value === "object") {
    const fields = Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, inner]) => `${name}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

let waiting: FirstAnswer[] | undefined;

function read(): FirstAnswer[] {
  const text = document.getElementById("first-answer")?.textContent;
  return text ? JSON.parse(text) : [];
}

/**
 * The answer the server put into the page beside its text, so that the first screen needs no
 * request. Each is used once: `[{documentId, variables, answer}]` in `#first-answer`.
 */
export function takeFirstAnswer(
  documentId: string,
  variables: Variables,
): GraphQLSingularResponse | undefined {
  waiting ??= read();
  const index = waiting.findIndex(
    (first) =>
      first.documentId === documentId && canonical(first.variables) === canonical(variables),
  );
  return index < 0 ? undefined : waiting.splice(index, 1)[0]?.answer;
}
