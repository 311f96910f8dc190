import {
  type GraphQLResponse,
  Observable,
  type RequestParameters,
  type Variables,
} from "relay-runtime";

/** Hears what changes during an event, over server-sent events; the client loads when needed. */
export function listen(
  request: RequestParameters,
  variables: Variables,
): Observable<GraphQLResponse> {
  return Observable.create((sink) => {
    let stop: (() => void) | undefined;
    let ended = false;
    const start = async () => {
      const { createClient } = await import("graphql-sse");
      if (ended) return;
      const client = createClient({ url: "/graphql", credentials: "same-origin" });
      const document = { documentId: `sha256:${request.id}`, query: "", variables };
      stop = client.subscribe<GraphQLResponse>(document, {
        next: (answer) => sink.next(answer as GraphQLResponse),
        error: (error) => sink.error(error instanceof Error ? error : new Error(String(error))),
        complete: () => sink.complete(),
      });
    };
    start().catch((error: Error) => sink.error(error));
    return () => {
      ended = true;
      stop?.();
    };
  });
}
