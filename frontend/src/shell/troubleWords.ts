import type { IntlShape } from "react-intl";
import { Trouble } from "../relay/trouble";

/** What to say about a request that failed. */
export function troubleWords(intl: IntlShape, error: unknown): string {
  if (!(error instanceof Trouble)) return intl.formatMessage({ id: "shell.troubleInternal" });
  switch (error.code) {
    case "OFFLINE":
      return intl.formatMessage({ id: "shell.troubleOffline" });
    case "UNREACHABLE":
    case "TIMEOUT":
      return intl.formatMessage({ id: "shell.troubleUnreachable" });
    case "UNAUTHENTICATED":
      return intl.formatMessage({ id: "shell.troubleSignIn" });
    case "FORBIDDEN":
      return intl.formatMessage({ id: "shell.troubleForbidden" });
    case "RATE_LIMITED":
    case "OVERLOADED":
      return intl.formatMessage({ id: "shell.troubleBusy" });
    default:
      return intl.formatMessage({ id: "shell.troubleInternal" });
  }
}
