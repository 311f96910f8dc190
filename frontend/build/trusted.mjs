// Relay's compiler only ever adds to documents.json. This keeps what the artifacts still use, so
// that the server trusts no document the interface has stopped sending.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const gen = new URL("../src/gen/", import.meta.url);
const list = new URL("../documents.json", import.meta.url);

const used = new Set();
for (const file of readdirSync(gen)) {
  const id = /"id": "([0-9a-f]{64})"/.exec(readFileSync(new URL(file, gen), "utf8"))?.[1];
  if (id) used.add(id);
}
const documents = JSON.parse(readFileSync(list, "utf8"));
const kept = Object.entries(documents)
  .filter(([id]) => used.has(id))
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(list, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
