import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventInvitation_event$key } from "../gen/EventInvitation_event.graphql";
import { hrefOf, links } from "../links";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";

type Told = {
  title: string;
  community: string;
  when: string;
  where: string;
  address: string;
};

const inEnglish = (told: Told) =>
  [`You are invited: ${told.title}`, told.community, told.when, told.where, told.address]
    .filter(Boolean)
    .join("\n");

const inMalay = (told: Told) =>
  [`Anda dijemput: ${told.title}`, told.community, told.when, told.where, told.address]
    .filter(Boolean)
    .join("\n");

/** The message that tells people of an event, to copy into a mail or a chat. */
export function EventInvitation({ event }: { event: EventInvitation_event$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const shown = useFragment(
    graphql`
      fragment EventInvitation_event on Event {
        id
        title
        startsAt
        zone
        place
        isOnline
        community {
          name
        }
      }
    `,
    event,
  );
  const when = (locale: string) =>
    shown.startsAt
      ? new Intl.DateTimeFormat(locale, {
          dateStyle: "full",
          timeStyle: "short",
          timeZone: shown.zone,
        }).format(new Date(shown.startsAt))
      : "";
  const where = (online: string) =>
    [shown.place, shown.isOnline ? online : ""].filter(Boolean).join(" · ");
  const told = (locale: string, online: string): Told => ({
    title: shown.title,
    community: shown.community?.name ?? "",
    when: when(locale),
    where: where(online),
    address: location.origin + hrefOf(links.event(shown.id)),
  });
  const messages = [
    { label: "English", lang: "en", text: inEnglish(told("en-MY", "online")) },
    { label: "Bahasa Melayu", lang: "ms", text: inMalay(told("ms-MY", "dalam talian")) },
  ];
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    say(intl.formatMessage({ id: "events.copied" }));
  };
  return (
    <div className="grid gap-6 pt-2 lg:grid-cols-2">
      {messages.map(({ label, lang, text }) => (
        <div key={lang} className="grid content-start justify-items-start gap-2">
          <div className="w-full">
            <TextArea label={label} lang={lang} readOnly value={text} rows={6} />
          </div>
          <Button onClick={() => void copy(text)}>
            <FormattedMessage id="events.copy" />
          </Button>
        </div>
      ))}
    </div>
  );
}
