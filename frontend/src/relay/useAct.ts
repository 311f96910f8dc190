import { useMutation } from "react-relay/hooks";
import type { GraphQLTaggedNode, MutationConfig, MutationParameters } from "relay-runtime";
import { Trouble, troubleFrom } from "./trouble";

/** A rule of the house, or a field, that refused what was asked; nothing was written. */
export type Refusal = {
  readonly message: string;
  readonly code: string;
  readonly field?: readonly string[] | null;
};

export type Outcome<Response> =
  | { kind: "done"; response: Response }
  | { kind: "refused"; refusals: readonly Refusal[] }
  | { kind: "failed"; trouble: Trouble };

type Payload = { readonly userErrors?: readonly Refusal[] } | null | undefined;

function refusalsOf(response: unknown): readonly Refusal[] {
  const payloads = Object.values((response ?? {}) as Record<string, Payload>);
  return payloads.flatMap((payload) => payload?.userErrors ?? []);
}

/** The words for one field of a form, if it was refused. */
export function refusalFor(outcome: Outcome<unknown> | null, field: string): string | undefined {
  if (outcome?.kind !== "refused") return undefined;
  return outcome.refusals.find((refusal) => refusal.field?.at(-1) === field)?.message;
}

type Extra<Act extends MutationParameters> = Pick<
  MutationConfig<Act>,
  "optimisticResponse" | "updater" | "optimisticUpdater"
>;

/** An act of the domain as a promise of one of three outcomes; it never throws. */
export function useAct<Act extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const [commit, busy] = useMutation<Act>(mutation);
  const act = (variables: Act["variables"], extra?: Extra<Act>) =>
    new Promise<Outcome<Act["response"]>>((settle) => {
      commit({
        ...extra,
        variables,
        onCompleted: (response, errors) => {
          const refusals = refusalsOf(response);
          if (errors?.length) settle({ kind: "failed", trouble: troubleFrom(errors) });
          else if (refusals.length > 0) settle({ kind: "refused", refusals });
          else settle({ kind: "done", response });
        },
        onError: (error) =>
          settle({
            kind: "failed",
            trouble: error instanceof Trouble ? error : new Trouble("INTERNAL", error.message),
          }),
      });
    });
  return [act, busy] as const;
}
