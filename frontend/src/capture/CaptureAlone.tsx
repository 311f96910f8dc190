import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { FormattedMessage } from "react-intl";
import { lastPerson } from "../device/person";
import { Trouble } from "../relay/trouble";
import { TroublePage } from "../shell/TroublePage";
import { Note } from "../ui/Note";
import { CaptureForm } from "./CaptureForm";
import { CaptureHead } from "./CaptureHead";
import { CaptureWaiting } from "./CaptureWaiting";
import { lastPlace } from "./place";
import { useOutbox } from "./useOutbox";

const again = 10_000;
const nowhere = { round: null, running: false, mode: "OPEN", over: false, tables: [] };
/** Where nothing is known of the event, nobody is named who did not ask to be. */
const unknown = {
  title: null,
  attributions: ["NAMED", "ORGANISATION", "ANONYMOUS"],
  usual: "ANONYMOUS",
};

type Props = { error: unknown; reset: () => void; event: string };

/** The page while the server cannot be reached: who wrote here before can go on writing. */
export function CaptureAlone({ error, reset, event }: Props) {
  const person = lastPerson();
  const reachable =
    !(error instanceof Trouble) ||
    !["OFFLINE", "UNREACHABLE", "OVERLOADED", "TIMEOUT"].includes(error.code);
  if (reachable || person === null) return <TroublePage error={error} reset={reset} />;
  return <Alone event={event} person={person} reset={reset} />;
}

function Alone({ event, person, reset }: { event: string; person: string; reset: () => void }) {
  const router = useRouter();
  const last = lastPlace();
  const place = last?.event === event ? last : unknown;
  const { sayings, hindrance, sent } = useOutbox(person);
  // The network lives outside React.
  useEffect(() => {
    const retry = () => {
      reset();
      void router.invalidate();
    };
    addEventListener("online", retry);
    const timer = setInterval(retry, again);
    return () => {
      removeEventListener("online", retry);
      clearInterval(timer);
    };
  }, [router, reset]);
  return (
    <article className="mx-auto max-w-measure">
      <CaptureHead id={event} title={place.title} />
      <div className="mb-6">
        <Note>
          <FormattedMessage id="capture.alone" />
        </Note>
      </div>
      <CaptureForm
        event={event}
        person={person}
        here={nowhere}
        attributions={place.attributions}
        usual={place.usual}
      />
      <CaptureWaiting sayings={sayings} hindrance={hindrance} sent={sent > 0} />
    </article>
  );
}
