import { FormattedMessage, useIntl } from "react-intl";
import { IconButton } from "../ui/IconButton";
import { TextArea } from "../ui/TextArea";
import { left } from "./learnings";

type Props = {
  number: number;
  text: string;
  onText: (text: string) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
};

/** One sentence, with the characters that are left and its place among the others. */
export function KeyLearningField({ number, text, onText, onUp, onDown, onRemove }: Props) {
  const intl = useIntl();
  const rest = left(text);
  return (
    <li>
      <TextArea
        label={<FormattedMessage id="reviewing.sentence" values={{ number }} />}
        hint={
          rest < 0 ? undefined : (
            <FormattedMessage id="reviewing.charactersLeft" values={{ count: rest }} />
          )
        }
        error={
          rest < 0 ? (
            <FormattedMessage id="reviewing.charactersOver" values={{ count: -rest }} />
          ) : undefined
        }
        rows={2}
        value={text}
        onChange={(change) => onText(change.target.value)}
      />
      <div className="flex justify-end">
        {onUp ? (
          <IconButton
            icon="down"
            className="rotate-180"
            label={intl.formatMessage({ id: "reviewing.moveUp" }, { number })}
            onClick={onUp}
          />
        ) : null}
        {onDown ? (
          <IconButton
            icon="down"
            label={intl.formatMessage({ id: "reviewing.moveDown" }, { number })}
            onClick={onDown}
          />
        ) : null}
        <IconButton
          icon="close"
          label={intl.formatMessage({ id: "reviewing.removeSentence" }, { number })}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
