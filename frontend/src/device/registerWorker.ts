type Rules = { createScriptURL: (address: string) => string };
type Factory = { createPolicy: (name: string, rules: Rules) => Rules };

const address = "/worker.js";
const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
let registered = false;

/** The one script that may look after the pages. */
function trusted(): string {
  const rules = { createScriptURL: () => address };
  return (factory?.createPolicy("worker", rules) ?? rules).createScriptURL(address);
}

/** Lets the worker look after the pages. Without https there is none, and the app asks the network. */
export function registerWorker(): void {
  if (registered || !("serviceWorker" in navigator)) return;
  registered = true;
  navigator.serviceWorker.register(trusted(), { updateViaCache: "none" }).catch(() => undefined);
}
