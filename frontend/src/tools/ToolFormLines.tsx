import { type ReactNode, useState } from "react";
import { FormattedMessage } from "react-intl";
import { TextArea } from "../ui/TextArea";
import { linesOf } from "./pages";

type Props = {
  label: ReactNode;
  language: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  error?: ReactNode;
};

/** A list, written as lines. What is typed stays as it is typed, empty lines too, until one is done. */
export function ToolFormLines({ label, language, lines, onChange, error }: Props) {
  const [text, setText] = useState(lines.join("\n"));
  return (
    <div lang={language}>
      <TextArea
        label={label}
        hint={<FormattedMessage id="tools.formLines" />}
        rows={4}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onChange(linesOf(target.value));
        }}
        error={error}
      />
    </div>
  );
}
