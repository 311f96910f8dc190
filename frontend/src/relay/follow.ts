import { readEvents } from "./eventStream";
import { troubleFrom } from "./trouble";

type Following<Data> = {
  /** An answer came. */
  next: (data: Data) => void;
  /** The server listens for us again: read what is shown, for answers may have been missed. */
  again: () => void;
  /** Whether answers come at this moment. */
  live: (live: boolean) => void;
};

/** Longer than the server is ever silent. */
const silentMillis = 40_000;
/** A page out of sight lets its connection go after so long: a browser has six to one server. */
const hiddenMillis = 20_000;
const soonestMillis = 500;
const latestMillis = 20_000;

/** What no second attempt would change. */
const final = new Set(["NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED", "BAD_USER_INPUT"]);

/** How long to wait before the next attempt: twice as long each time, and never all at once. */
export function pauseBefore(attempt: number, random: () => number): number {
  const longest = Math.min(latestMillis, soonestMillis * 2 ** attempt);
  return longest / 2 + (longest / 2) * random();
}

/**
 * Follows a subscription, a trusted document, until it is stopped: connects again whenever the
 * connection breaks, and rests while the page is out of sight.
 */
export function follow<Data>(
  documentId: string,
  variables: Record<string, unknown>,
  { next, again, live }: Following<Data>,
): () => void {
  let stopped = false;
  let attempt = 0;
  let connection: AbortController | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    stopped = true;
    clearTimeout(retry);
    clearTimeout(hiding);
    connection?.abort();
    live(false);
    document.removeEventListener("visibilitychange", sight);
    removeEventListener("online", soon);
  };

  const connect = async () => {
    const mine = new AbortController();
    connection = mine;
    let silent = setTimeout(() => mine.abort(), silentMillis);
    try {
      const response = await fetch("/graphql", {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
        body: JSON.stringify({ documentId: `sha256:${documentId}`, variables }),
        signal: mine.signal,
      });
      if ([400, 401, 403].includes(response.status)) return stop();
      if (!response.ok || !response.body) return;
      let begun = false;
      await readEvents(
        response.body,
        ({ event, data }) => {
          if (event !== "next") return;
          const answer = JSON.parse(data);
          if (answer.errors && final.has(troubleFrom(answer.errors).code)) return stop();
          if (answer.data && !stopped) next(answer.data);
        },
        () => {
          clearTimeout(silent);
          silent = setTimeout(() => mine.abort(), silentMillis);
          if (begun || stopped) return;
          begun = true;
          attempt = 0;
          live(true);
          again();
        },
      );
    } catch {
      // The connection broke, or was let go; the next attempt says whether the server is there.
    } finally {
      clearTimeout(silent);
      if (connection === mine) {
        connection = undefined;
        live(false);
        if (!stopped && document.visibilityState === "visible") {
          retry = setTimeout(connect, pauseBefore(attempt, Math.random));
          attempt++;
        }
      }
    }
  };

  const soon = () => {
    if (stopped || connection) return;
    clearTimeout(retry);
    void connect();
  };

  const sight = () => {
    clearTimeout(hiding);
    if (document.visibilityState === "visible") return soon();
    hiding = setTimeout(() => {
      clearTimeout(retry);
      connection?.abort();
    }, hiddenMillis);
  };

  document.addEventListener("visibilitychange", sight);
  addEventListener("online", soon);
  if (document.visibilityState === "visible") void connect();
  return stop;
}
