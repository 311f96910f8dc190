import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { commitMutation, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import type { useOutboxMutation } from "../gen/useOutboxMutation.graphql";
import { isOfOldVersion, loadNewVersion } from "../relay/newVersion";
import { Trouble, type TroubleCode, troubleFrom } from "../relay/trouble";
import { forget, keep, outbox, outboxText, type Saying, watchOutbox } from "./outbox";

const patienceMillis = 15_000;
const longestPauseMillis = 30_000;

/** Why what waits is not sent just now; null while nothing is known to be wrong. */
export type Hindrance = "network" | "signIn" | null;

/** Codes after which sending the same again is of no use. */
const final = new Set<TroubleCode>(["FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT"]);

/** Sends one; again and again is as good as once, for the server knows its client id. */
function send(environment: Environment, saying: Saying): Promise<string | null> {
  return new Promise((settle, fail) => {
    const sent = commitMutation<useOutboxMutation>(environment, {
      mutation: graphql`
        mutation useOutboxMutation($input: ContributionCaptureInput!) {
          contributionCapture(input: $input) {
            contribution {
              id
            }
            userErrors {
              message
              code
            }
          }
        }
      `,
      variables: {
        input: {
          eventId: saying.event,
          clientId: saying.clientId,
          text: saying.text,
          kind: saying.kind as "TAKEAWAY",
          attribution: saying.attribution as "NAMED" | null,
          sessionId: saying.session,
          roundId: saying.round,
          table: saying.table,
          authorId: saying.author?.id ?? null,
        },
      },
      onCompleted: (response, errors) => {
        if (errors?.length) fail(troubleFrom(errors));
        else settle(response.contributionCapture.userErrors[0]?.message ?? null);
      },
      onError: fail,
    });
    // On a bad network an answer may never come.
    setTimeout(() => {
      sent.dispose();
      fail(new Trouble("UNREACHABLE", "No answer came."));
    }, patienceMillis);
  });
}

/** What waits to be sent, and that it is: in its order, whenever the network lets it. */
export function useOutbox(person: string) {
  const environment = useRelayEnvironment();
  const text = useSyncExternalStore(watchOutbox, outboxText);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the outbox holds
  const sayings = useMemo(() => outbox(person), [person, text]);
  const [hindrance, setHindrance] = useState<Hindrance>(null);
  const [sent, setSent] = useState(0);
  const pause = useRef(1000);
  const waits = sayings.some(({ refused }) => refused === undefined);
  // The network, the clock and other tabs live outside React.
  useEffect(() => {
    if (!waits) return setHindrance(null);
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deliver = async () => {
      for (const saying of outbox(person)) {
        if (ended) return;
        if (saying.refused !== undefined) continue;
        const refused = await send(environment, saying);
        if (refused === null) forget(saying.clientId);
        else keep({ ...saying, refused });
        pause.current = 1000;
        setHindrance(null);
        setSent((count) => count + 1);
      }
    };
    const failed = (error: unknown) => {
      const code = error instanceof Trouble ? error.code : "UNREACHABLE";
      const first = outbox(person).find(({ refused }) => refused === undefined);
      if (final.has(code) && first) {
        keep({ ...first, refused: error instanceof Error ? error.message : code });
        return;
      }
      setHindrance(code === "UNAUTHENTICATED" ? "signIn" : "network");
      if (isOfOldVersion(error)) void loadNewVersion();
      if (ended) return;
      timer = setTimeout(start, pause.current);
      pause.current = Math.min(pause.current * 2, longestPauseMillis);
    };
    const start = () => {
      clearTimeout(timer);
      alone(deliver).catch(failed);
    };
    const atOnce = () => {
      pause.current = 1000;
      start();
    };
    start();
    addEventListener("online", atOnce);
    document.addEventListener("visibilitychange", atOnce);
    return () => {
      ended = true;
      clearTimeout(timer);
      removeEventListener("online", atOnce);
      document.removeEventListener("visibilitychange", atOnce);
    };
  }, [environment, person, waits]);
  return { sayings, hindrance, sent };
}

/** One tab sends at a time, so that the order holds; where tabs cannot agree, each does. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request("constellation.outbox", work);
}
