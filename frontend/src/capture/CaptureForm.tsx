import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { draftOf, keepDraft } from "../device/drafts";
import { kindChoices, kindWord } from "../i18n/contributionKinds";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { classes } from "../ui/classes";
import { controlClass } from "../ui/controlClass";
import { Disclosure } from "../ui/Disclosure";
import { Select } from "../ui/Select";
import { Skeleton } from "../ui/Skeleton";
import { attributionWord } from "./attributionWord";
import type { Here } from "./here";
import { keep, newClientId } from "./outbox";
import { keepSpeaker, type Speaker, speakerOf, standing } from "./speaker";

const longest = 2000;

const CaptureFor = lazy(() =>
  import("./CaptureFor").then((module) => ({ default: module.CaptureFor })),
);

type Props = {
  event: string;
  person: string;
  here: Here;
  /** What the house rule lets people choose; one means that there is no choice. */
  attributions: readonly string[];
  usual: string;
  /** Whether the reader runs the event, and so writes for others too; not known without a network. */
  facilitates?: boolean;
};

/** One large field and one large button: write, send. What is written is kept with each letter. */
export function CaptureForm({ event, person, here, attributions, usual, facilitates }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => draftOf(person, event));
  const [kind, setKind] = useState<string>("TAKEAWAY");
  const [attribution, setAttribution] = useState<string | null>(null);
  const [kept, setKept] = useState(() => speakerOf(person, event));
  const [choosing, setChoosing] = useState(kept !== null);
  const tables = here.mode === "RAPPORTEUR" ? here.tables : [];
  const speaker = facilitates === false ? null : standing(kept, tables);
  const inRound = here.round !== null && here.mode !== "NONE";
  const onlyTakeaways = inRound && here.mode === "TAKEAWAYS";
  const write = (now: string) => {
    setText(now);
    keepDraft(person, event, now);
  };
  const speakFor = (now: Speaker | null) => {
    setKept(now);
    keepSpeaker(person, event, now);
    setAttribution(null);
  };
  const seat = here.running ? here.round?.viewerSeat?.table.number : undefined;
  const tableHere =
    speaker?.kind === "table" ? speaker.number : inRound && !speaker ? (seat ?? null) : null;
  const who =
    speaker?.kind === "table"
      ? intl.formatMessage({ id: "capture.table" }, { number: speaker.number })
      : speaker?.name;
  const unsaid =
    speaker?.kind === "person"
      ? intl.formatMessage({ id: "capture.asTheyChose" }, { name: speaker.name })
      : attributionWord(intl, speaker ? "ANONYMOUS" : usual);
  const readers = attribution ? attributionWord(intl, attribution, speaker !== null) : unsaid;
  const send = () => {
    const said = text.trim();
    field.current?.focus();
    if (!said) return;
    keep({
      clientId: newClientId(),
      event,
      person,
      text: said,
      kind: onlyTakeaways ? "TAKEAWAY" : kind,
      // What the form says now holds, also when it is sent later under another house rule. For
      // another it is their own choice, which the server knows.
      attribution: attribution ?? (speaker ? null : usual),
      author: speaker?.kind === "person" ? { id: speaker.id, name: speaker.name } : null,
      session: null,
      round: inRound ? (here.round?.id ?? null) : null,
      table: tableHere,
      at: Date.now(),
    });
    write("");
    announce(
      who
        ? intl.formatMessage({ id: "capture.keptFor" }, { name: who })
        : intl.formatMessage({ id: "capture.kept" }),
    );
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === "Enter" && (press.ctrlKey || press.metaKey)) send();
  };
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        send();
      }}
    >
      {who ? (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 border-l-2 border-ink py-1 pl-3">
          <p className="text-lead font-bold">
            <FormattedMessage id="capture.youWriteFor" values={{ name: who }} />
          </p>
          <Button kind="quiet" onClick={() => speakFor(null)}>
            <FormattedMessage id="capture.myselfAgain" />
          </Button>
        </div>
      ) : null}
      <label htmlFor={id} className="mb-1 block font-bold">
        {who && (onlyTakeaways || kind === "TAKEAWAY") ? (
          <FormattedMessage id="capture.takesHome" values={{ name: who }} />
        ) : (
          kindWord(intl, onlyTakeaways ? "TAKEAWAY" : kind)
        )}
      </label>
      <textarea
        ref={field}
        id={id}
        value={text}
        maxLength={longest}
        rows={4}
        enterKeyHint="enter"
        onChange={({ target }) => write(target.value)}
        onKeyDown={onKeyDown}
        className={classes(controlClass, "field-sizing-content min-h-32 resize-y p-3 text-lead")}
      />
      <Button kind="primary" type="submit" className="mt-3 min-h-12 w-full text-lead">
        {who ? (
          <FormattedMessage id="capture.sendFor" values={{ name: who }} />
        ) : (
          <FormattedMessage id="capture.send" />
        )}
      </Button>
      {attributions.length === 1 ? (
        <p className="mt-3 text-meta text-soft">
          <FormattedMessage id="capture.staysInRoom" />
        </p>
      ) : null}
      <Disclosure summary={<FormattedMessage id="capture.readersSee" values={{ who: readers }} />}>
        <div className="grid gap-4 sm:grid-cols-2">
          {attributions.length > 1 && speaker?.kind !== "table" ? (
            <Select
              label={<FormattedMessage id="capture.readers" />}
              value={attribution ?? (speaker ? "" : usual)}
              onChange={({ target }) => setAttribution(target.value || null)}
              choices={[
                ...(speaker ? [{ value: "", label: unsaid }] : []),
                ...attributions
                  .filter((value) => !speaker || value !== "NAMED")
                  .map((value) => ({
                    value,
                    label: attributionWord(intl, value, speaker !== null),
                  })),
              ]}
            />
          ) : null}
          {onlyTakeaways ? null : (
            <Select
              label={<FormattedMessage id="capture.kind" />}
              value={kind}
              onChange={({ target }) => setKind(target.value)}
              choices={kindChoices(intl)}
            />
          )}
        </div>
      </Disclosure>
      {facilitates ? (
        <Disclosure
          summary={<FormattedMessage id="capture.forOthers" />}
          open={speaker !== null || undefined}
          onOpen={() => setChoosing(true)}
        >
          {choosing ? (
            <Suspense fallback={<Skeleton className="h-16" />}>
              <CaptureFor
                event={event}
                writer={person}
                tables={tables}
                speaker={speaker}
                onChange={speakFor}
              />
            </Suspense>
          ) : null}
        </Disclosure>
      ) : null}
    </form>
  );
}
