import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";

export type PaletteOption = {
  id: string;
  kind: string;
  title: string;
  detail?: string;
  href: string;
};

type Props = {
  open: boolean;
  onClose: () => void;
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  options: readonly PaletteOption[];
  onPick: (option: PaletteOption) => void;
};

/** One field over the page and what it finds below; arrows choose, Enter opens, Escape leaves. */
export function Palette(props: Props) {
  const { open, options, onPick, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [active, setActive] = useState(0);
  const id = useId();
  const chosen = Math.min(active, options.length - 1);

  // A native dialog is opened by a call, not by an attribute.
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);

  const pressed = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const option = options[chosen];
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setActive((chosen + step + options.length) % options.length);
    } else if (event.key === "Enter" && option) {
      event.preventDefault();
      onPick(option);
    }
  };

  return (
    <dialog
      ref={dialog}
      aria-label={props.label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={() => undefined}
      className="mx-auto mt-[12dvh] mb-auto max-h-[76dvh] w-[calc(100vw-2rem)] max-w-[42rem] overflow-hidden rounded-md border border-rule bg-paper text-ink shadow-float"
    >
      {open ? (
        <div className="flex max-h-[76dvh] flex-col">
          <input
            type="text"
            role="combobox"
            autoFocus
            aria-label={props.label}
            aria-expanded={options.length > 0}
            aria-controls={id}
            aria-activedescendant={options[chosen] ? `${id}-${chosen}` : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={props.placeholder}
            value={props.text}
            onChange={(event) => {
              setActive(0);
              props.onText(event.target.value);
            }}
            onKeyDown={pressed}
            className="w-full border-b border-rule bg-transparent px-5 py-4 font-title text-entry outline-none placeholder:text-soft"
          />
          <div id={id} role="listbox" aria-label={props.label} className="overflow-y-auto p-2">
            {options.map((option, index) => (
              <PaletteRow
                key={option.id}
                id={`${id}-${index}`}
                option={option}
                active={index === chosen}
                onPick={onPick}
              />
            ))}
          </div>
        </div>
      ) : null}
    </dialog>
  );
}

function PaletteRow({
  id,
  option,
  active,
  onPick,
}: {
  id: string;
  option: PaletteOption;
  active: boolean;
  onPick: (option: PaletteOption) => void;
}) {
  const pick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onPick(option);
  };
  return (
    <a
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={option.href}
      onClick={pick}
      className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-4 rounded-sm px-3 py-2 no-underline hover:bg-well aria-selected:bg-well"
    >
      <span className="font-title text-[1.0625rem] italic text-soft">{option.kind}</span>
      <span>
        <span className="font-bold">{option.title}</span>{" "}
        {option.detail ? <span className="text-soft">{option.detail}</span> : null}
      </span>
    </a>
  );
}
