import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { addStep, changeStep, moveStep, type Page, type Pages, removeStep } from "./pages";
import { RowButtons } from "./RowButtons";

const most = 20;

type Props = {
  pages: Pages;
  page: Page;
  error: (field: string) => string | undefined;
  onChange: (pages: Pages) => void;
};

/** The steps, one after the other, each with its minutes. */
export function ToolFormSteps({ pages, page, error, onChange }: Props) {
  const { language, steps } = page;
  return (
    <>
      <ol>
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
          <li key={at} className="grid gap-3 border-t border-rule py-4">
            <fieldset className="grid gap-3">
              <legend className="sr-only">
                <FormattedMessage id="tools.step" values={{ number: at + 1 }} />
              </legend>
              <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_7rem]" lang={language}>
                <TextField
                  label={<FormattedMessage id="tools.step" values={{ number: at + 1 }} />}
                  maxLength={200}
                  value={step.title}
                  onChange={({ target }) =>
                    onChange(changeStep(pages, language, at, { title: target.value }))
                  }
                  error={error(`steps.${at}.title`)}
                />
                <TextField
                  label={<FormattedMessage id="tools.formMinutes" />}
                  type="number"
                  min={1}
                  max={480}
                  value={step.minutes === 0 ? "" : step.minutes}
                  onChange={({ target }) =>
                    onChange(changeStep(pages, language, at, { minutes: Number(target.value) }))
                  }
                  error={error(`steps.${at}.minutes`)}
                />
              </div>
              <div lang={language}>
                <TextArea
                  label={<FormattedMessage id="tools.stepText" />}
                  rows={2}
                  maxLength={2000}
                  value={step.text}
                  onChange={({ target }) =>
                    onChange(changeStep(pages, language, at, { text: target.value }))
                  }
                  error={error(`steps.${at}.text`)}
                />
              </div>
              <RowButtons
                name={step.title || String(at + 1)}
                onUp={at > 0 ? () => onChange(moveStep(pages, at, at - 1)) : undefined}
                onDown={
                  at < steps.length - 1 ? () => onChange(moveStep(pages, at, at + 1)) : undefined
                }
                onRemove={steps.length > 1 ? () => onChange(removeStep(pages, at)) : undefined}
              />
            </fieldset>
          </li>
        ))}
      </ol>
      {steps.length < most ? (
        <Button className="mt-2" onClick={() => onChange(addStep(pages))}>
          <FormattedMessage id="tools.addStep" />
        </Button>
      ) : null}
    </>
  );
}
