// Builds GraphiQL, the explorer of the API, into frontend/dist/graphiql: start.js and start.css with
// what they load. The interface itself never loads any of it. Run after the interface is built:
//   node internal/web/graphiql/build.mjs
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  configFile: false,
  root: here("."),
  base: "/graphiql/",
  logLevel: "error",
  publicDir: false,
  build: {
    outDir: here("../../../frontend/dist/graphiql"),
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: here("start.js"),
      output: {
        entryFileNames: "start.js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name][extname]",
      },
    },
  },
});
