import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import { forget, keep, type Saying } from "./outbox";
import type { Hindrance } from "./useOutbox";

type Props = { sayings: readonly Saying[]; hindrance: Hindrance; sent: boolean };

/** What is sent and what waits. Nothing that waits is lost, also not when the page is closed. */
export function CaptureWaiting({ sayings, hindrance, sent }: Props) {
  return (
    <section className="mt-6">
      <p role="status" className="text-meta font-bold">
        {sayings.length > 0 ? (
          <Why hindrance={hindrance} count={sayings.length} />
        ) : sent ? (
          <FormattedMessage id="capture.allSent" />
        ) : null}
      </p>
      {sayings.length > 0 ? (
        <ul>
          {sayings.map((saying) => (
            <li key={saying.clientId} className="border-b border-rule py-3">
              <p className="whitespace-pre-wrap">{saying.text}</p>
              {saying.author ? (
                <p className="text-meta font-bold">
                  <FormattedMessage id="capture.for" values={{ name: saying.author.name }} />
                </p>
              ) : null}
              {saying.refused === undefined ? (
                <p className="text-meta text-soft">
                  <FormattedMessage id="capture.waits" />
                </p>
              ) : (
                <Refused saying={saying} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Why({ hindrance, count }: { hindrance: Hindrance; count: number }) {
  switch (hindrance) {
    case "network":
      return <FormattedMessage id="capture.waitNetwork" values={{ count }} />;
    case "signIn":
      return <FormattedMessage id="capture.waitSignIn" values={{ count }} />;
    case null:
      return <FormattedMessage id="capture.waitSending" values={{ count }} />;
  }
}

/** What the server does not take: its words, and what to do with the text. */
function Refused({ saying }: { saying: Saying }) {
  const { refused, ...fresh } = saying;
  return (
    <>
      <p className="text-meta text-error">{refused}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button onClick={() => keep(fresh)}>
          <FormattedMessage id="capture.sendAgain" />
        </Button>
        <Button onClick={() => keep({ ...fresh, round: null, session: null, table: null })}>
          <FormattedMessage id="capture.sendOfEvent" />
        </Button>
        <Button kind="quiet" onClick={() => forget(saying.clientId)}>
          <FormattedMessage id="capture.drop" />
        </Button>
      </div>
    </>
  );
}
