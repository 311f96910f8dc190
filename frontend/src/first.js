// Runs before the page is painted: the theme and language people chose, without a flash.
(() => {
  const root = document.documentElement;
  const cookie = (name) => RegExp(`(?:^|; )${name}=(\\w+)`).exec(document.cookie)?.[1];
  const theme = cookie("theme");
  if (theme === "day" || theme === "night") root.dataset.theme = theme;
  const spoken = navigator.language.startsWith("ms") ? "ms" : root.lang;
  root.lang = (cookie("locale") ?? spoken) === "ms" ? "ms" : "en";
})();

// Where the server wrote something to read, the scripts of the app wait until it is on the screen, or
// for two seconds where nothing is painted, as in a tab that nobody looks at yet.
addEventListener("DOMContentLoaded", () => {
  const start = () => {
    const scripts = document.getElementById("first-scripts");
    if (!scripts) return;
    scripts.remove();
    const asked = scripts.content.cloneNode(true);
    // In their order, so that each runs in a task of its own and not all within the last.
    for (const script of asked.querySelectorAll("script")) script.async = false;
    document.head.append(asked);
  };
  new PerformanceObserver((seen) => {
    if (seen.getEntriesByName("first-contentful-paint").length > 0) start();
  }).observe({ type: "paint", buffered: true });
  setTimeout(start, 2000);
});
