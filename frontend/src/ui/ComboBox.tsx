import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { useIntl } from "react-intl";
import { controlClass } from "./controlClass";
import { FieldError } from "./FieldError";
import { Icon } from "./Icon";

type Choice = { id: string; label: string; detail?: string };
type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Give it where the server does the filtering; `choices` are then its answers. */
  onType?: (text: string) => void;
};

/**
 * One of a long list, found by typing. Load it lazily (ui/LazyComboBox): it brings React Aria.
 */
export function ComboBox({ label, hint, error, choices, value, onChange, onType }: Props) {
  const { locale } = useIntl();
  return (
    <I18nProvider locale={locale}>
      <AriaComboBox
        items={onType ? choices : undefined}
        defaultItems={onType ? undefined : choices}
        selectedKey={value}
        onSelectionChange={(key) => onChange(key === null ? null : String(key))}
        onInputChange={onType}
        isInvalid={Boolean(error)}
        allowsEmptyCollection={false}
      >
        <Label className="mb-1 block text-meta font-bold">{label}</Label>
        <div className="relative">
          <Input className={controlClass} />
          <Button className="absolute inset-y-0 right-0 flex w-9 items-center justify-center">
            <Icon name="down" size={16} />
          </Button>
        </div>
        {hint ? (
          <Text slot="description" className="mt-1 block text-meta text-soft">
            {hint}
          </Text>
        ) : null}
        <Text slot="errorMessage" elementType="div">
          <FieldError>{error}</FieldError>
        </Text>
        <Popover className="w-(--trigger-width) rounded-md border border-edge bg-field shadow-float">
          <ListBox<Choice> className="max-h-72 overflow-y-auto p-1">
            {(choice) => (
              <ListBoxItem
                textValue={choice.label}
                className="rounded-sm px-2.5 py-2 data-[focused]:bg-well data-[selected]:font-bold"
              >
                {choice.label}
                {choice.detail ? (
                  <span className="block text-meta text-soft">{choice.detail}</span>
                ) : null}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  );
}
