import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { ariaMalay } from "./build/aria.ts";
import { first } from "./build/first.ts";
import { leanArtifacts } from "./build/leanArtifacts.ts";
import { leanRelay } from "./build/leanRelay.ts";
import { messages } from "./build/messages.ts";
import { precompress } from "./build/precompress.ts";
import { preloads } from "./build/preloads.ts";
import { relay } from "./build/relay.ts";
import { worker } from "./build/worker.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env["CONSTELLATION_URL"] ?? "http://127.0.0.1:8080";

// Where many things are drawn, React's compiler keeps what has not changed. Elsewhere what it adds to a
// screen, a third of its code, costs more than it saves.
const remembered = [
  "/src/marks/",
  "Entry.tsx",
  "List.tsx",
  "/DataTable.tsx",
  "/MapView.tsx",
  "/Month",
];

export default defineConfig({
  root: here("."),
  plugins: [
    relay(here("..")),
    leanRelay(),
    leanArtifacts(),
    messages(here("src/i18n")),
    ariaMalay(),
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      codeSplittingOptions: {
        defaultBehavior: [["loader", "component", "pendingComponent", "errorComponent"]],
      },
      routesDirectory: here("src/routes"),
      generatedRouteTree: here("src/routeTree.gen.ts"),
      quoteStyle: "double",
      semicolons: true,
    }),
    react({ compiler: { sources: remembered } }),
    tailwind(),
    first(here("src/first.js")),
    preloads(),
    worker(here("src/worker.js")),
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
    // build/preloads.ts does it: lists of chunks beside each import would weigh on every page.
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Few large chunks compress better than many small ones, and need fewer names for each other.
          groups: [
            { name: "libraries", tags: ["$initial"], test: /node_modules/, priority: 3 },
            {
              name: "shell",
              tags: ["$initial"],
              test: /^(?!.*\/(?:src\/main\.tsx|index\.html)$)/,
              priority: 2,
            },
            {
              name: "common",
              test: /\/src\/(?:ui|marks|learning|i18n|relay|shell)\//,
              minShareCount: 5,
              priority: 1,
            },
          ],
        },
      },
    },
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
