/** Why an answer did not come: the API's codes, and three the API cannot send. */
export type TroubleCode =
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "BAD_USER_INPUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "COMPLEXITY_EXCEEDED"
  | "RATE_LIMITED"
  | "OVERLOADED"
  | "TIMEOUT"
  | "INTERNAL"
  | "OFFLINE"
  | "UNREACHABLE"
  | "STALE";

/** A request that could not be answered. */
export class Trouble extends Error {
  readonly code: TroubleCode;
  /** The reference people can give to those who run the instance. */
  readonly requestId: string | undefined;

  constructor(code: TroubleCode, message: string, requestId?: string) {
    super(message);
    this.name = "Trouble";
    this.code = code;
    this.requestId = requestId;
  }
}

const known = new Set<string>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "COMPLEXITY_EXCEEDED",
  "RATE_LIMITED",
  "OVERLOADED",
  "TIMEOUT",
]);

type AnswerError = { message: string; extensions?: { code?: string; requestId?: string } };

export function troubleFrom(errors: readonly AnswerError[]): Trouble {
  const first = errors[0];
  const code = first?.extensions?.code;
  return new Trouble(
    code && known.has(code) ? (code as TroubleCode) : "INTERNAL",
    first?.message ?? "The server gave no reason.",
    first?.extensions?.requestId,
  );
}
