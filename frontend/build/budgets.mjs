// Weighs what Vite built against the budgets of the design; exits with 1 and names what is too heavy.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { budgets, measure } from "./weigh.mjs";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}manifest.json`, "utf8"));
const gzipped = (file) => gzipSync(readFileSync(dist + file), { level: 9 }).length;
const size = (file) => readFileSync(dist + file).length;
const assets = readdirSync(`${dist}assets`).map((file) => `assets/${file}`);

const weights = measure(manifest, assets, gzipped, size);
let tooHeavy = false;
for (const { what, bytes, budget } of weights) {
  const over = bytes > budget;
  tooHeavy ||= over;
  const line = `${(bytes / 1000).toFixed(1)} of ${budget / 1000} kB  ${what}`;
  if (over) console.error(`TOO HEAVY  ${line}`);
  else console.log(`ok         ${line}`);
}
if (weights.filter(({ budget }) => budget === budgets.initial).length < 2) {
  console.error("No route was found in the manifest: the check would say nothing.");
  tooHeavy = true;
}
process.exitCode = tooHeavy ? 1 : 0;
