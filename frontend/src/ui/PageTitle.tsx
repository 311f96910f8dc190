import { type ReactNode, useContext, useEffect, useRef } from "react";
import { ArrivalContext } from "./arrival";
import { classes } from "./classes";

type Props = {
  children: string;
  size?: "page" | "community";
  /** The name of the window, when it should say more than the title. */
  windowTitle?: string;
  className?: string;
};

/** The one h1 of a page. It takes the focus when people come here from another page. */
export function PageTitle({ children, size = "page", windowTitle, className }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useContext(ArrivalContext);
  // The window's name and the focus live outside React.
  useEffect(() => {
    document.title = `${windowTitle ?? children} · Constellation`;
    if (!arrival.owed) return;
    arrival.owed = false;
    heading.current?.focus({ preventScroll: true });
  }, [arrival, children, windowTitle]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={classes(
        "tracking-[-0.012em]",
        size === "page"
          ? "text-[2.25rem] leading-tight sm:text-page"
          : "text-[2.375rem] leading-[1.08] sm:text-community",
        className,
      )}
    >
      {children}
    </h1>
  );
}
