import { type ReactNode, useEffect, useId, useRef } from "react";
import { useIntl } from "react-intl";
import { IconButton } from "./IconButton";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Its buttons, the primary one last. */
  actions?: ReactNode;
};

/** The platform's own modal dialog: Escape closes it and focus returns to where it was. */
export function Dialog({ open, onClose, title, children, actions }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  const intl = useIntl();
  // A native dialog is opened by a call, not by an attribute.
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-dialog overflow-y-auto rounded-md border border-rule bg-paper text-ink shadow-float"
    >
      {open ? (
        <div className="relative grid gap-6 p-6 sm:p-8">
          <h2 id={id} className="pr-10 text-[1.875rem] leading-tight">
            {title}
          </h2>
          {children}
          {actions ? <div className="flex flex-wrap justify-end gap-3">{actions}</div> : null}
          <div className="absolute top-5 right-4 sm:top-7 sm:right-6">
            <IconButton
              icon="close"
              label={intl.formatMessage({ id: "common.close" })}
              onClick={onClose}
            />
          </div>
        </div>
      ) : null}
    </dialog>
  );
}
