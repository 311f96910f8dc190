import { FormattedMessage } from "react-intl";
import { Countdown } from "../ui/Countdown";
import type { Here } from "./here";

/** Where the reader sits in the café, what is talked about, and how long still. */
export function CapturePlace({ here: { round, running } }: { here: Here }) {
  if (!round) return null;
  const table = round.viewerSeat?.table.number;
  return (
    <section className="mb-6 bg-well px-5 py-4">
      <p className="text-meta text-soft">
        {running ? (
          <FormattedMessage id="capture.round" values={{ number: round.number }} />
        ) : (
          <FormattedMessage id="capture.between" values={{ number: round.number }} />
        )}
      </p>
      {running && table !== undefined ? (
        <p className="font-title text-[2.75rem] leading-tight text-you">
          <FormattedMessage id="capture.table" values={{ number: table }} />
        </p>
      ) : null}
      {running && table === undefined ? (
        <p className="font-title text-entry">
          <FormattedMessage id="capture.anyTable" />
        </p>
      ) : null}
      {round.question ? <p className="mt-1 text-lead">{round.question}</p> : null}
      {running && round.endsAt ? (
        <Countdown until={round.endsAt} className="mt-1 font-title text-entry" />
      ) : null}
    </section>
  );
}
