import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const address = "/first.js";

/** Puts src/first.js into the page as a small file of its own: the page allows no inline script. */
export function first(source: string): Plugin {
  const text = () => readFileSync(source, "utf8");
  return {
    name: "constellation:first",
    configureServer(server) {
      server.middlewares.use(address, (_, response) => {
        response.setHeader("Content-Type", "text/javascript");
        response.end(text());
      });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const script = this.emitFile({ type: "asset", name: "first.js", source: text() });
        const page = bundle["index.html"];
        if (page?.type !== "asset") this.error("The build made no index.html.");
        page.source = String(page.source).replace(address, `/${this.getFileName(script)}`);
      },
    },
  };
}
