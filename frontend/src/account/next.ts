const first = "/";
const key = "constellation-next";
const lasts = 60 * 60 * 1000;

/** The page to return to, if it is one of ours; nobody is led away from here. */
export function safeNext(wanted: unknown, origin = location.origin): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return first;
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  if (!url || url.origin !== origin || url.pathname.startsWith("/sign-in")) return first;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Keeps the page while people look into their mail: the link there opens another window. */
export function rememberNext(page: string): void {
  localStorage.setItem(key, JSON.stringify({ page, at: Date.now() }));
}

/** The page kept within the last hour, once. */
export function takeRememberedNext(): string {
  const text = localStorage.getItem(key);
  localStorage.removeItem(key);
  if (!text) return first;
  const { page, at }: { page?: unknown; at?: unknown } = JSON.parse(text);
  return typeof at === "number" && Date.now() - at < lasts ? safeNext(page) : first;
}
