import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventInvitation_event$key } from "../gen/EventInvitation_event.graphql";
import { links } from "../links";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";

/** The message that tells people of an event, to copy or share, and the sheet for the wall. */
export function EventInvitation({ event }: { event: EventInvitation_event$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const shown = useFragment(
    graphql`
      fragment EventInvitation_event on Event {
        id
        code
        en: readyMessage(language: "en")
        ms: readyMessage(language: "ms")
      }
    `,
    event,
  );
  const messages = [
    { label: "English", lang: "en", text: shown.en ?? "" },
    { label: "Bahasa Melayu", lang: "ms", text: shown.ms ?? "" },
  ];
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    say(intl.formatMessage({ id: "events.copied" }));
  };
  const canShare = typeof navigator.share === "function";
  return (
    <div className="grid gap-6 pt-2">
      <div className="grid gap-6 lg:grid-cols-2">
        {messages.map(({ label, lang, text }) => (
          <div key={lang} className="grid content-start justify-items-start gap-2">
            <div className="w-full">
              <TextArea label={label} lang={lang} readOnly value={text} rows={8} />
            </div>
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => void copy(text)}>
                <FormattedMessage id="events.copy" />
              </Button>
              {canShare ? (
                <Button onClick={() => void navigator.share({ text }).catch(() => undefined)}>
                  <FormattedMessage id="plan.share" />
                </Button>
              ) : null}
            </div>
          </div>
        ))}
      </div>
      {shown.code ? (
        <p>
          <Go to={links.eventSheet(shown.id)} className="font-bold underline">
            <FormattedMessage id="plan.sheet" />
          </Go>
        </p>
      ) : null}
    </div>
  );
}
