export type Locale = "en" | "ms";

const year = 60 * 60 * 24 * 365;

/** Remembers a choice for a year, where the server sees it too. */
export function remember(name: "locale" | "theme", value: string): void {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the server reads this choice with the next page
  document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax${secure}`;
}

/** The language of the page, as src/first.js or the server has set it. */
export function currentLocale(): Locale {
  return document.documentElement.lang === "ms" ? "ms" : "en";
}
