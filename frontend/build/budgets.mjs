// Weighs what Vite built against the budgets of the design; exits with 1 and names what is too heavy.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { measure } from "./weigh.mjs";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const read = (file) => JSON.parse(readFileSync(dist + file, "utf8"));
const manifest = read("manifest.json");
const routes = read("routes.json");
const gzipped = (file) => gzipSync(readFileSync(dist + file), { level: 9 }).length;
const size = (file) => readFileSync(dist + file).length;
const assets = readdirSync(`${dist}assets`).map((file) => `assets/${file}`);

const weights = measure({ manifest, routes, assets, gzipped, size });
let tooHeavy = false;
for (const { what, bytes, budget } of weights) {
  const over = bytes > budget;
  tooHeavy ||= over;
  const line = `${(bytes / 1000).toFixed(1)} of ${budget / 1000} kB  ${what}`;
  if (over) console.error(`TOO HEAVY  ${line}`);
  else console.log(`ok         ${line}`);
}
const entry = weights.find(({ what }) => what === "the entry");
if (Object.keys(routes).length < 2 || !entry || entry.bytes < 50_000) {
  console.error("No route or no entry was found in the build: the check would say nothing.");
  tooHeavy = true;
}
process.exitCode = tooHeavy ? 1 : 0;
