#!/usr/bin/env bash
# Measures the app as docs/performance.md tells it: starts bin/constellation with a demo of its own, runs
# Lighthouse on a phone and a desktop, and prints the median of several runs of each page. Ends by itself.
#   make build && scripts/lighthouse.sh          PORT=18150 RUNS=3 BINARY=bin/constellation KEEP=directory
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-18150} runs=${RUNS:-3} binary=${BINARY:-bin/constellation}
[ -x "$binary" ] || { echo "$binary is missing; run make build first" >&2; exit 1; }
[ -x node_modules/.bin/lighthouse ] || { echo "Lighthouse is missing; run npm ci first" >&2; exit 1; }
base="http://127.0.0.1:$port"
if curl -fs -o /dev/null "$base/"; then echo "Something answers on port $port already; set PORT" >&2; exit 1; fi

work=$(mktemp -d)
server=
end() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  rm -rf "$work"
}
trap end EXIT
reports=${KEEP:-$work/reports}
mkdir -p "$reports"
"$binary" serve --demo --data "$work/data" --listen "127.0.0.1:$port" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 100); do
  curl -fs -o /dev/null "$base/" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
  sleep 0.2
done

lesson=$(curl -fs "$base/graphql" -H 'Content-Type: application/json' -d '{"query":"{ lessons(first: 1) { nodes { id } } }"}' |
  node -e 'console.log(JSON.parse(require("node:fs").readFileSync(0, "utf8")).data.lessons.nodes[0].id)')
community=/communities/performance-indicators
pages="/ phone
$community phone
/lessons/$lesson phone
/events phone
/map phone
/ desktop
$community desktop"

number=0
while read -r page device; do
  number=$((number + 1))
  preset=()
  [ "$device" = phone ] || preset=(--preset=desktop)
  for run in $(seq "$runs"); do
    report="$reports/$number-$run.json"
    for attempt in 1 2 3; do
      CHROME_PATH=${CHROMIUM:-/usr/bin/chromium} node_modules/.bin/lighthouse "$base$page" --quiet --output json --output-path "$report" \
        --only-categories=performance,accessibility,best-practices,seo "${preset[@]}" \
        --chrome-flags="--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync --no-first-run" \
        </dev/null 2>"$work/lighthouse.log" && break
      [ "$attempt" -lt 3 ] || { cat "$work/lighthouse.log" >&2; exit 1; }
    done
  done
  echo "$number $page $device" >>"$work/pages"
done <<<"$pages"

REPORTS=$reports RUNS=$runs PAGES="$work/pages" node --input-type=module <<'EOF'
import { readFileSync } from "node:fs";
const { REPORTS, RUNS, PAGES } = process.env;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const columns = ["performance", "accessibility", "best practices", "SEO", "FCP ms", "LCP ms", "CLS", "TBT ms"];
console.log(`| Page | On | ${columns.join(" | ")} |\n|---|---|${"---|".repeat(columns.length)}`);
for (const line of readFileSync(PAGES, "utf8").trim().split("\n")) {
  const [number, page, device] = line.split(" ");
  const rows = Array.from({ length: Number(RUNS) }, (_, run) => {
    const { audits, categories } = JSON.parse(readFileSync(`${REPORTS}/${number}-${run + 1}.json`, "utf8"));
    const score = (name) => Math.round(categories[name].score * 100);
    const value = (name) => audits[name].numericValue;
    return [
      ...["performance", "accessibility", "best-practices", "seo"].map(score),
      ...["first-contentful-paint", "largest-contentful-paint"].map((name) => Math.round(value(name))),
      Number(value("cumulative-layout-shift").toFixed(3)),
      Math.round(value("total-blocking-time")),
    ];
  });
  console.log(`| ${page} | ${device} | ${columns.map((_, at) => median(rows.map((row) => row[at]))).join(" | ")} |`);
}
EOF
