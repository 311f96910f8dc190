#!/usr/bin/env bash
# The Go server, built again when its files change, beside Vite with hot reload.
set -euo pipefail
listen=${LISTEN:-127.0.0.1:8080}
export CONSTELLATION_URL=http://$listen
npm run --silent dev &
vite=$!
server=0
stop() { kill "$vite" 2>/dev/null || true; [ "$server" -eq 0 ] || kill "$server" 2>/dev/null || true; }
trap stop EXIT
mark=$(mktemp)
while kill -0 "$vite" 2>/dev/null; do
  if go build -o bin/constellation-dev .; then
    bin/constellation-dev serve --demo --data "${DATA:-data}" --listen "$listen" & server=$!
  fi
  touch "$mark"
  until find . -path ./node_modules -prune -o -path ./frontend -prune -o \( -name '*.go' -o -name '*.graphql' -o -name '*.sql' \) -newer "$mark" -print -quit | grep -q .; do
    sleep 1
    kill -0 "$vite" 2>/dev/null || exit 0
  done
  [ "$server" -eq 0 ] || { kill "$server" && wait "$server" || true; server=0; }
done
