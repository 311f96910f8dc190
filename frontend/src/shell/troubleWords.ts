import type { IntlShape } from "react-intl";
import { isMissingPart } from "../relay/newVersion";
import { Trouble } from "../relay/trouble";

/** What to say about a request that failed. */
export function troubleWords(intl: IntlShape, error: unknown): string {
  // A screen that was never fetched fails to load without a connection, and its error does not say why.
  if (!navigator.onLine) return intl.formatMessage({ id: "shell.troubleOffline" });
  if (isMissingPart(error)) return intl.formatMessage({ id: "shell.troubleUnreachable" });
  if (!(error instanceof Trouble)) return intl.formatMessage({ id: "shell.troubleInternal" });
  switch (error.code) {
    case "OFFLINE":
      return intl.formatMessage({ id: "shell.troubleOffline" });
    case "UNREACHABLE":
    case "STALE":
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
