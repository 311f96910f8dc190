import { FormattedMessage } from "react-intl";
import { Countdown } from "../ui/Countdown";
import type { Round } from "./rounds";

/** The question and the clock, to be read from the last row. */
export function RoomScreenRound({ round, total }: { round: Round; total: number }) {
  return (
    <section className="flex h-full flex-col justify-center gap-[3vmin]">
      <p className="text-[3vmin] text-soft">
        <FormattedMessage id="cafe.roundOf" values={{ number: round.number, total }} />
      </p>
      {round.question ? (
        <h2 className="font-title text-[7vmin] leading-[1.1] text-balance">{round.question}</h2>
      ) : null}
      {round.endsAt ? (
        <Countdown until={round.endsAt} className="font-title text-[18vmin] leading-none" />
      ) : null}
    </section>
  );
}
