import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";

export type PaletteOption = {
  id: string;
  /** Options of one kind follow each other and stand as a group. */
  kind: string;
  title: string;
  detail?: ReactNode;
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
  /** How much was found, for those who listen. */
  status?: string;
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

  // The chosen one stays in sight while the arrows move through a long list.
  useEffect(() => {
    if (open) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [open, id, chosen]);

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
            {groups(options).map((group) => (
              <div key={group.first} role="group" aria-label={group.kind} className="flex">
                <span
                  aria-hidden="true"
                  className="w-28 shrink-0 px-3 py-2 font-title text-[1.0625rem] italic text-soft max-sm:hidden"
                >
                  {group.kind}
                </span>
                <div className="min-w-0 flex-1">
                  {group.options.map((option, index) => (
                    <PaletteRow
                      key={option.id}
                      id={`${id}-${group.first + index}`}
                      option={option}
                      active={group.first + index === chosen}
                      onPick={onPick}
                    />
                  ))}
                </div>
              </div>
            ))}
          </div>
          <p role="status" className="sr-only">
            {props.status}
          </p>
        </div>
      ) : null}
    </dialog>
  );
}

type Group = { kind: string; first: number; options: PaletteOption[] };

/** Neighbours of one kind together, with the place of the first among all. */
function groups(options: readonly PaletteOption[]): Group[] {
  const found: Group[] = [];
  options.forEach((option, index) => {
    const last = found.at(-1);
    if (last?.kind === option.kind) last.options.push(option);
    else found.push({ kind: option.kind, first: index, options: [option] });
  });
  return found;
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
      className="block rounded-sm px-3 py-2 no-underline hover:bg-well aria-selected:bg-well"
    >
      <span className="font-bold">{option.title}</span>
      <span className="text-meta text-soft italic sm:hidden"> {option.kind}</span>
      {option.detail}
    </a>
  );
}
