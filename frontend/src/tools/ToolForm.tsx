import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ToolForm_tool$key } from "../gen/ToolForm_tool.graphql";
import { phaseWord } from "../i18n/words";
import type { Outcome } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { filled, minutesOf, type Page, type Pages, reword } from "./pages";
import { refusedAt } from "./refusedAt";
import { ToolFormLanguages } from "./ToolFormLanguages";
import { ToolFormLines } from "./ToolFormLines";
import { ToolFormSheet } from "./ToolFormSheet";
import { ToolFormSteps } from "./ToolFormSteps";
import { filledByWord } from "./words";

const phases = ["BEFORE", "DURING", "AFTER"] as const;
const fillers = ["TABLE", "ORGANISATION", "PERSON"] as const;

export type Written = {
  phase: (typeof phases)[number];
  filledBy: (typeof fillers)[number];
  groupMin: number;
  groupMax: number;
  pages: Pages;
};

type Props = {
  tool: ToolForm_tool$key;
  /** What is said before the page of the tool. */
  children?: ReactNode;
  busy: boolean;
  outcome: Outcome<unknown> | null;
  /** What the one primary button says. */
  action: ReactNode;
  leave: ReactNode;
  onSave: (written: Written) => void;
};

/** A community's own page of a tool, in plain fields: what for, who, the steps, the questions, the sheet. */
export function ToolForm({ tool, children, busy, outcome, action, leave, onSave }: Props) {
  const intl = useIntl();
  const stored = useFragment(
    graphql`
      fragment ToolForm_tool on ProcessTool {
        phase
        filledBy
        groupMin
        groupMax
        texts {
          language
          title
          purpose
          occasion
          steps {
            title
            text
            minutes
          }
          prepare
          prompts
          sheet {
            key
            label
            help
            kind
            columns {
              key
              label
            }
          }
        }
      }
    `,
    tool,
  );
  const [phase, setPhase] = useState<string>(stored.phase);
  const [filledBy, setFilledBy] = useState<string>(stored.filledBy);
  const [least, setLeast] = useState(String(stored.groupMin));
  const [most, setMost] = useState(String(stored.groupMax));
  const [pages, setPages] = useState<Pages>(stored.texts);
  const locale = intl.locale.slice(0, 2);
  const [language, setLanguage] = useState(
    () => (pages.find((page) => page.language === locale) ?? pages[0])?.language ?? "en",
  );
  const form = useRef<HTMLFormElement>(null);
  const wrongIn = pages.find((_, at) => refusedAt(outcome, `texts.${at}`))?.language;
  // What must be put right may stand far above the button, or in another language, which is drawn first.
  useEffect(() => {
    if (!outcome || outcome.kind === "done") return;
    if (wrongIn) setLanguage(wrongIn);
    const drawn = requestAnimationFrame(() => {
      const places = ["[aria-invalid]", "[tabindex]"].map((place) =>
        form.current?.querySelector<HTMLElement>(place),
      );
      places.find(Boolean)?.focus();
    });
    return () => cancelAnimationFrame(drawn);
  }, [outcome, wrongIn]);
  const at = pages.findIndex((page) => page.language === language);
  const page = pages[at];
  if (!page) return null;
  const put = (change: Partial<Page>) => setPages(reword(pages, language, change));
  const error = (field: string) => refusedAt(outcome, `texts.${at}.${field}`);
  const submit = (press: FormEvent) => {
    press.preventDefault();
    onSave({
      phase: phases.find((one) => one === phase) ?? "DURING",
      filledBy: fillers.find((one) => one === filledBy) ?? "TABLE",
      groupMin: Number(least),
      groupMax: Number(most),
      pages: filled(pages, language),
    });
  };
  return (
    <form ref={form} className="grid max-w-[46rem] gap-6" onSubmit={submit} noValidate>
      <div tabIndex={-1} className="outline-none">
        <FormTrouble outcome={outcome} />
      </div>
      {children}
      <ToolFormLanguages
        pages={pages}
        language={language}
        onChoose={setLanguage}
        onLeaveOut={() => {
          const rest = pages.filter((one) => one.language !== language);
          setPages(rest);
          setLanguage(rest[0]?.language ?? language);
        }}
      />
      <div className="grid gap-6" lang={language}>
        <TextField
          label={<FormattedMessage id="tools.formTitle" />}
          required
          maxLength={200}
          value={page.title}
          onChange={({ target }) => put({ title: target.value })}
          error={error("title")}
        />
        <TextArea
          label={<FormattedMessage id="tools.formPurpose" />}
          rows={3}
          maxLength={2000}
          value={page.purpose}
          onChange={({ target }) => put({ purpose: target.value })}
          error={error("purpose")}
        />
        <TextArea
          label={<FormattedMessage id="tools.when" />}
          rows={3}
          maxLength={2000}
          value={page.occasion}
          onChange={({ target }) => put({ occasion: target.value })}
          error={error("occasion")}
        />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          label={<FormattedMessage id="tools.groupLeast" />}
          type="number"
          min={1}
          max={1000}
          value={least}
          onChange={({ target }) => setLeast(target.value)}
        />
        <TextField
          label={<FormattedMessage id="tools.groupMost" />}
          type="number"
          min={1}
          max={1000}
          value={most}
          onChange={({ target }) => setMost(target.value)}
          error={refusedAt(outcome, "groupMax")}
        />
        <Select
          label={<FormattedMessage id="tools.phase" />}
          value={phase}
          onChange={({ target }) => setPhase(target.value)}
          choices={phases.map((value) => ({ value, label: phaseWord(intl, value) }))}
        />
        <Select
          label={<FormattedMessage id="tools.whoFills" />}
          value={filledBy}
          onChange={({ target }) => setFilledBy(target.value)}
          choices={fillers.map((value) => ({ value, label: filledByWord(intl, value) }))}
        />
      </div>
      <Section
        title={<FormattedMessage id="tools.steps" />}
        aside={<FormattedMessage id="tools.minutes" values={{ count: minutesOf(page) }} />}
      >
        <ToolFormSteps pages={pages} page={page} error={error} onChange={setPages} />
      </Section>
      <ToolFormLines
        key={`prepare ${language}`}
        language={language}
        label={<FormattedMessage id="tools.prepare" />}
        lines={page.prepare}
        onChange={(prepare) => put({ prepare })}
        error={error("prepare")}
      />
      <ToolFormLines
        key={`prompts ${language}`}
        language={language}
        label={<FormattedMessage id="tools.prompts" />}
        lines={page.prompts}
        onChange={(prompts) => put({ prompts })}
        error={error("prompts")}
      />
      <Section title={<FormattedMessage id="tools.sheet" />}>
        <ToolFormSheet pages={pages} page={page} error={error} onChange={setPages} />
      </Section>
      <div className="sticky bottom-14 flex flex-wrap items-center gap-3 border-t border-rule bg-paper py-3 md:bottom-0">
        <Button type="submit" kind="primary" busy={busy}>
          {action}
        </Button>
        {leave}
      </div>
    </form>
  );
}
