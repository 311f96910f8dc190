#!/usr/bin/env bash
# Formatting, vetting, types, unused code, and that generated files are what generation writes.
set -euo pipefail
unformatted=$(git ls-files -co --exclude-standard '*.go' | grep -v '^ent/db/' | grep -v '^graph/gen/' | xargs gofmt -l)
[ -z "$unformatted" ] || { echo "run gofmt -w on:" "$unformatted" >&2; exit 1; }
go vet ./...
npm run --silent lint
hash() { git ls-files -co --exclude-standard -- ent/db graph frontend/src/gen frontend/documents.json | LC_ALL=C sort | xargs sha256sum | sha256sum; }
was=$(hash)
go generate ./... >/dev/null
npm run --silent relay >/dev/null
[ "$was" = "$(hash)" ] || { echo "the generated code is not what generation writes: run make generate and commit" >&2; git status --short -- ent/db graph frontend/src/gen frontend/documents.json >&2; exit 1; }
