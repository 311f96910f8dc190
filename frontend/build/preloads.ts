import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

const entry = '<script type="module"';
const screen = /\/src\/routes\/(.+)\.tsx\?tsr-split=component/;

/** The files a chunk needs before it runs, itself last. */
function needed(bundle: Bundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== "chunk" || found.has(file)) return found;
  found.add(file);
  for (const imported of chunk.imports) needed(bundle, imported, found);
  found.delete(file);
  return found.add(file);
}

/** The chunks of each route's own screen, by the name of its file: "communities.$slug.index". */
function screens(bundle: Bundle): Map<string, string> {
  const found = new Map<string, string>();
  for (const chunk of Object.values(bundle)) {
    const name = chunk.type === "chunk" && screen.exec(chunk.facadeModuleId ?? "")?.[1];
    if (name) found.set(name, chunk.fileName);
  }
  return found;
}

/** For each address, as "/communities/$slug", what its screen and the layouts around it need. */
function byAddress(bundle: Bundle, always: Set<string>): Record<string, string[]> {
  const files = screens(bundle);
  const routes: Record<string, string[]> = {};
  const layouts = [...files.keys()].filter((name) =>
    [...files.keys()].some((other) => other.startsWith(`${name}.`)),
  );
  for (const [name, file] of files) {
    if (layouts.includes(name)) continue;
    const around = layouts.filter((layout) => name.startsWith(`${layout}.`));
    const all = [...around.map((layout) => files.get(layout) ?? ""), file];
    const chunks = new Set(all.flatMap((chunk) => [...needed(bundle, chunk)]));
    const address = `/${name.replace(/(?:^|\.)index$/, "").replaceAll(".", "/")}`;
    routes[address] = [...chunks].filter((chunk) => !always.has(chunk));
  }
  return routes;
}

/**
 * What a first page needs is asked for at once: the page names what every page needs, and routes.json
 * tells the server what to name for the address it is asked for. What every page needs are scripts of
 * their own, so that each runs in a task of its own: a tap between two of them is answered.
 */
export function preloads(): Plugin {
  return {
    name: "constellation:preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {}, chunk }) {
        const own = chunk?.fileName ?? "";
        const before = [...needed(bundle, own)].filter((file) => file !== own);
        for (const file of before) {
          const part = bundle[file];
          if (part?.type === "chunk" && part.imports.includes(own))
            throw new Error(`${file} runs before ${own} and cannot need it.`);
        }
        const scripts = before.map(
          (file) => `<script type="module" crossorigin src="/${file}"></script>\n    `,
        );
        if (!html.includes(entry)) throw new Error("The built page names no script of the app.");
        return html.replace(entry, scripts.join("") + entry);
      },
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const first = Object.values(bundle).find((one) => one.type === "chunk" && one.isEntry);
        const routes = byAddress(bundle, needed(bundle, first?.fileName ?? ""));
        if (Object.keys(routes).length < 2) this.error("The build knows no screen of a route.");
        this.emitFile({ type: "asset", fileName: "routes.json", source: JSON.stringify(routes) });
      },
    },
  };
}
