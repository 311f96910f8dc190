import { useEffect } from "react";

/** "/" and Ctrl-K open the palette, except while people write. */
export function useShortcuts(open: () => void): void {
  // Keys pressed anywhere on the page are the browser's to tell.
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable ||
          /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
      const slash = event.key === "/" && !writing && !event.ctrlKey && !event.metaKey;
      const chord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!slash && !chord) return;
      event.preventDefault();
      open();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [open]);
}
