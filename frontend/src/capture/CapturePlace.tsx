import { FormattedMessage } from "react-intl";
import { Countdown } from "../ui/Countdown";
import { You } from "../ui/You";
import type { Here } from "./here";

/** Where the reader sits in the café, with which host, what is talked about, and how long still. */
export function CapturePlace({
  here: { round, running, tables, mode },
  person,
}: {
  here: Here;
  person: string;
}) {
  if (!round) return null;
  const table = round.viewerSeat?.table.number;
  const seat = tables.find(({ number }) => number === table);
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
      {running && seat?.hostName ? (
        <p>
          {seat.host?.id === person ? (
            <You>
              {mode === "RAPPORTEUR" ? (
                <FormattedMessage id="capture.youWriteForTable" />
              ) : (
                <FormattedMessage id="capture.youHost" />
              )}
            </You>
          ) : (
            <FormattedMessage id="capture.host" values={{ name: seat.hostName }} />
          )}
        </p>
      ) : null}
      {running && table === undefined ? (
        <p className="font-title text-entry">
          <FormattedMessage id="capture.anyTable" />
        </p>
      ) : null}
      {running && seat?.topic ? <p className="mt-1 text-lead font-bold">{seat.topic}</p> : null}
      {round.question ? <p className="mt-1 text-lead">{round.question}</p> : null}
      {running && round.endsAt ? (
        <Countdown until={round.endsAt} className="mt-1 font-title text-entry" />
      ) : null}
    </section>
  );
}
