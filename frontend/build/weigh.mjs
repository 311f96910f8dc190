/** What a page may weigh, in bytes; scripts and styles gzipped. */
const budgets = { initial: 185_000, css: 10_000, fonts: 48_000, lazy: 60_000 };

/** The files a chunk needs before it runs: itself and all it imports statically. */
function closure(manifest, key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) closure(manifest, imported, files);
  return files;
}

/**
 * Weighs a build: the first load of each address (with the first script, and with the layouts its
 * screen stands in), the styles, the fonts, and each chunk that loads later.
 */
export function measure({ manifest, routes, assets, gzipped, size }) {
  const sum = (files, weigh) => [...files].reduce((total, file) => total + weigh(file), 0);
  const scripts = (files) => [...files].filter((file) => file.endsWith(".js"));
  const first = assets.filter((file) => /first-[^/]*\.js$/.test(file));
  const entry = closure(manifest, "index.html");
  const base = new Set([...entry, ...first]);
  const weights = [
    { what: "the entry", bytes: sum(scripts(base), gzipped), budget: budgets.initial },
    {
      what: "styles",
      bytes: sum(
        assets.filter((file) => file.endsWith(".css")),
        gzipped,
      ),
      budget: budgets.css,
    },
    {
      what: "fonts",
      bytes: sum(
        assets.filter((file) => file.endsWith(".woff2")),
        size,
      ),
      budget: budgets.fonts,
    },
  ];
  for (const [address, needed] of Object.entries(routes)) {
    const files = new Set([...base, ...needed]);
    const what = `first load of ${address}`;
    weights.push({ what, bytes: sum(scripts(files), gzipped), budget: budgets.initial });
  }
  for (const [key, chunk] of Object.entries(manifest)) {
    if (base.has(chunk.file) || !chunk.file.endsWith(".js")) continue;
    weights.push({ what: `later: ${key}`, bytes: gzipped(chunk.file), budget: budgets.lazy });
  }
  return weights;
}
