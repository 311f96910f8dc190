import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { ariaMalay } from "./build/aria.ts";
import { first } from "./build/first.ts";
import { leanRelay } from "./build/leanRelay.ts";
import { messages } from "./build/messages.ts";
import { precompress } from "./build/precompress.ts";
import { relay } from "./build/relay.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env["CONSTELLATION_URL"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  root: here("."),
  plugins: [
    relay(here("..")),
    leanRelay(),
    messages(here("src/i18n")),
    ariaMalay(),
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      routesDirectory: here("src/routes"),
      generatedRouteTree: here("src/routeTree.gen.ts"),
      quoteStyle: "double",
      semicolons: true,
    }),
    react({ compiler: true }),
    tailwind(),
    first(here("src/first.js")),
    precompress(),
  ],
  resolve: {
    alias: {
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
    },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/graphiql", "/demo", "/auth", "/calendar", "/feeds", "/files"].map((path) => [
        path,
        server,
      ]),
    ),
  },
});
