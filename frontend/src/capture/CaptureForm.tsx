import { type KeyboardEvent, useId, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { kindChoices, kindWord } from "../i18n/contributionKinds";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { classes } from "../ui/classes";
import { controlClass } from "../ui/controlClass";
import { Disclosure } from "../ui/Disclosure";
import { Select } from "../ui/Select";
import { attributionWord } from "./attributionWord";
import type { Here } from "./here";
import { draftOf, keep, keepDraft, newClientId } from "./outbox";

const longest = 2000;

type Props = {
  event: string;
  person: string;
  here: Here;
  /** What the house rule lets people choose; one means that there is no choice. */
  attributions: readonly string[];
  usual: string;
};

/** One large field and one large button: write, send. What is written is kept with each letter. */
export function CaptureForm({ event, person, here, attributions, usual }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => draftOf(person, event));
  const [kind, setKind] = useState<string>("TAKEAWAY");
  const [attribution, setAttribution] = useState<string | null>(null);
  const inRound = here.round !== null && here.mode !== "NONE";
  const onlyTakeaways = inRound && here.mode === "TAKEAWAYS";
  const write = (now: string) => {
    setText(now);
    keepDraft(person, event, now);
  };
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
      // What the form says now holds, also when it is sent later under another house rule.
      attribution: attribution ?? usual,
      session: null,
      round: inRound ? (here.round?.id ?? null) : null,
      table: inRound && here.running ? (here.round?.viewerSeat?.table.number ?? null) : null,
      at: Date.now(),
    });
    write("");
    announce(intl.formatMessage({ id: "capture.kept" }));
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
      <label htmlFor={id} className="mb-1 block font-bold">
        {kindWord(intl, onlyTakeaways ? "TAKEAWAY" : kind)}
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
        <FormattedMessage id="capture.send" />
      </Button>
      {attributions.length === 1 ? (
        <p className="mt-3 text-meta text-soft">
          <FormattedMessage id="capture.staysInRoom" />
        </p>
      ) : null}
      <Disclosure
        summary={
          <FormattedMessage
            id="capture.readersSee"
            values={{ who: attributionWord(intl, attribution ?? usual) }}
          />
        }
      >
        <div className="grid gap-4 sm:grid-cols-2">
          {attributions.length > 1 ? (
            <Select
              label={<FormattedMessage id="capture.readers" />}
              value={attribution ?? usual}
              onChange={({ target }) => setAttribution(target.value)}
              choices={attributions.map((value) => ({
                value,
                label: attributionWord(intl, value),
              }))}
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
    </form>
  );
}
