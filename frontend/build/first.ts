import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const address = "/first.js";

/**
 * Puts src/first.js into the page as its own small file (the page allows no inline script) and
 * tells it which chunk holds the words of each language, so that they load beside the program.
 */
export function first(source: string): Plugin {
  const text = (chunks: Record<string, string>) =>
    readFileSync(source, "utf8").replace("__LANGUAGES__", JSON.stringify(chunks));
  return {
    name: "constellation:first",
    configureServer(server) {
      server.middlewares.use(address, (_, response) => {
        response.setHeader("Content-Type", "text/javascript");
        response.end(text({}));
      });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const chunks: Record<string, string> = {};
        for (const file of Object.values(bundle)) {
          const language =
            file.type === "chunk" &&
            /virtual:messages\/(en|ms)$/.exec(file.facadeModuleId ?? "")?.[1];
          if (language) chunks[language] = `/${file.fileName}`;
        }
        const script = this.emitFile({ type: "asset", name: "first.js", source: text(chunks) });
        const page = bundle["index.html"];
        if (page?.type !== "asset") this.error("The build made no index.html.");
        page.source = String(page.source).replace(address, `/${this.getFileName(script)}`);
      },
    },
  };
}
