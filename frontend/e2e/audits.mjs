// Runs the 61 audits of graphql-http against the endpoint given as the one argument. Prints what is
// not ok; the exit code is 0 only when every audit ran and is ok.
import process from "node:process";
import { auditServer } from "graphql-http";

const [, , url] = process.argv;
if (!url) {
  console.error("usage: node frontend/e2e/audits.mjs http://127.0.0.1:8080/graphql");
  process.exit(2);
}

const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== "ok");
for (const { id, name, status, reason } of failed) {
  console.error(`${id} ${status}: ${name}: ${reason}`);
}
console.log(`${results.length - failed.length} of ${results.length} audits ok`);
process.exit(failed.length === 0 && results.length === 61 ? 0 : 1);
