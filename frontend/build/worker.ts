import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

/** The screens that open without a network even where they were never opened before. */
const screens = ["/events/$id_/capture"];
/** What those screens fetch once they stand. */
const later = /\/src\/(?:device\/arrive|relay\/room|shell\/SearchPalette)\.tsx?$/;

function chunksOf(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((one) => one.type === "chunk");
}

/** A chunk and those it needs before it runs. */
function needed(bundle: Bundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== "chunk" || found.has(file)) return found;
  found.add(file);
  for (const imported of chunk.imports) needed(bundle, imported, found);
  return found;
}

function text(bundle: Bundle, file: string): string {
  const asset = bundle[file];
  if (asset?.type !== "asset") throw new Error(`The build made no ${file}.`);
  return String(asset.source);
}

/** All that the app needs to open: the entry first, by whose name its page is known. */
function filesOf(bundle: Bundle, routes: Record<string, string[]>): string[] {
  const chunks = chunksOf(bundle);
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? "";
  const extra = chunks.filter(({ facadeModuleId }) => later.test(facadeModuleId ?? ""));
  const scripts = [entry, ...extra.map(({ fileName }) => fileName)].flatMap((file) => [
    ...needed(bundle, file),
  ]);
  const shown = screens.flatMap((address) => {
    const found = routes[address];
    if (!found) throw new Error(`The build knows no screen at ${address}.`);
    return found;
  });
  const page = text(bundle, "index.html");
  const others = Object.keys(bundle).filter(
    (file) => /\.(?:css|woff2)$/.test(file) || (/\.js$/.test(file) && page.includes(file)),
  );
  return [...new Set([...scripts, ...shown, ...others])].map((file) => `/${file}`);
}

/** Puts src/worker.js beside the page, with the files of this build written into it. */
export function worker(source: string): Plugin {
  return {
    name: "constellation:worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const routes: Record<string, string[]> = JSON.parse(text(bundle, "routes.json"));
        const files = filesOf(bundle, routes);
        const rooms = [
          ...new Set(Object.keys(routes).map((address) => address.split("/")[1] ?? "")),
        ];
        const script = readFileSync(source, "utf8");
        const version = createHash("sha256")
          .update(JSON.stringify([Object.keys(bundle).sort(), text(bundle, "index.html"), script]))
          .digest("hex")
          .slice(0, 12);
        const written = script
          .replace('"VERSION"', JSON.stringify(version))
          .replace('["FILES"]', JSON.stringify(files))
          .replace('["ROOMS"]', JSON.stringify(rooms));
        this.emitFile({ type: "asset", fileName: "worker.js", source: written });
      },
    },
  };
}
