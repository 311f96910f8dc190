// Runs before the page is painted: the theme and language people chose, without a flash.
(() => {
  const root = document.documentElement;
  const cookie = (name) => RegExp(`(?:^|; )${name}=(\\w+)`).exec(document.cookie)?.[1];
  const theme = cookie("theme");
  if (theme === "day" || theme === "night") root.dataset.theme = theme;
  const spoken = navigator.language.startsWith("ms") ? "ms" : root.lang;
  root.lang = (cookie("locale") ?? spoken) === "ms" ? "ms" : "en";
})();
