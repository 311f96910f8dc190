import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { takeFirstAnswer } from "./firstAnswers";
import { Trouble, troubleFrom } from "./trouble";
import { reached } from "./useOnline";

const json = "application/graphql-response+json";
/** How the server begins when it does not know a document (internal/web/document.go). */
const unknown = "This instance does not know that documentId";

async function send(body: string): Promise<Response> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: json },
      body,
    });
    reached();
    return response;
  } catch (error) {
    const code = navigator.onLine ? "UNREACHABLE" : "OFFLINE";
    throw new Trouble(code, error instanceof Error ? error.message : String(error));
  }
}

/** Asks the server by the id of a trusted document; the text itself never travels. */
export async function ask(
  request: RequestParameters,
  variables: Variables,
): Promise<GraphQLResponse> {
  const documentId = `sha256:${request.id}`;
  if (request.operationKind === "query") {
    const first = takeFirstAnswer(documentId, variables);
    if (first) return first;
  }
  const response = await send(JSON.stringify({ documentId, variables }));
  if (!response.headers.get("Content-Type")?.includes("json")) {
    const code = response.status === 503 ? "OVERLOADED" : "UNREACHABLE";
    throw new Trouble(code, `The server answered ${response.status}.`);
  }
  const answer = await response.json();
  // The server is of another version than the page: its documents have other names.
  if (answer.errors?.[0]?.message.startsWith(unknown)) throw new Trouble("STALE", unknown);
  if (answer.errors?.length > 0 && !answer.data) throw troubleFrom(answer.errors);
  return answer;
}
