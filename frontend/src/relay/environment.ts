import { Environment, Network, RecordSource, ROOT_TYPE, Store } from "relay-runtime";
import { ask } from "./network";

/** What this browser knows of the server's data, and the ways to ask for more. */
export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(ask),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
    missingFieldHandlers: [
      {
        kind: "linked",
        handle(field, record, args) {
          const root = record?.getType() === ROOT_TYPE;
          return root && field.name === "node" && "id" in args ? args["id"] : undefined;
        },
      },
    ],
  });
}
