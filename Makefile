# Constellation. `make run` and `make test` set up all they need; the rest is for those who build it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
LISTEN ?= 127.0.0.1:8080
DATA ?= data
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo development)
say = @printf '\n== %s\n'
.PHONY: help run dev build test check generate e2e bench drills clean system

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' Makefile

run: build ## Install what is needed, build, and open the demo constellation (first time: up to 6 minutes)
	$(say) "Opening the demo constellation; stop it with Ctrl-C"
	@bin/constellation serve --demo --data $(DATA) --listen $(LISTEN)

dev: node_modules/.installed ## Go server and Vite with hot reload, on the demo constellation
	@bash scripts/dev.sh

build: frontend/dist/manifest.json ## Build bin/constellation, one file with the app inside (first time: about 4 minutes)
	$(say) "Building the server (first time: about 2 minutes)"
	@go build -trimpath -ldflags "-s -w -X github.com/constellation-cop/constellation/internal/house.version=$(VERSION)" -o bin/constellation .
frontend/dist/manifest.json: node_modules/.installed $(shell find frontend -type f -not -path 'frontend/dist/*' -not -path 'frontend/e2e/*' 2>/dev/null) internal/web/graphiql/build.mjs
	$(say) "Building the app (about half a minute)"
	@npm run --silent build
node_modules/.installed: package.json package-lock.json .npmrc
	$(say) "Installing the app's packages (about a minute)"
	@npm ci --no-audit --no-fund --loglevel=error
	@touch $@
system: # PostgreSQL and Chromium for the tests, where they are missing
	@bash scripts/system.sh

test: system node_modules/.installed ## Install what is needed and run everything (about 20 minutes)
	@$(MAKE) --no-print-directory check build
	$(say) "Testing the app's parts (half a minute)"
	@npm run --silent unit
	$(say) "Testing the house on SQLite and PostgreSQL (about 7 minutes)"
	@go run ./internal/testdb/cluster -- go test -count=1 -timeout 30m ./...
	@$(MAKE) --no-print-directory e2e

check: node_modules/.installed ## Formatting, vetting, types, unused code, and that generated files are up to date
	$(say) "Checking the code (about 2 minutes)"
	@bash scripts/check.sh

generate: node_modules/.installed ## Write the generated code again: ent, gqlgen, the schema's golden copy, Relay
	@go generate ./... && npm run --silent relay

e2e: system build ## Browser stories in Chromium against the real server (about 9 minutes)
	$(say) "Testing the screens in Chromium (about 9 minutes)"
	@npm run --silent e2e

bench: system ## Measure the API beside a hand-written handler on the large constellation (about 10 minutes)
	@go run ./internal/testdb/cluster -- go test -run '^$$' -bench . -benchtime 1x -timeout 60m ./internal/bench

drills: system ## Drill what must hold: a full live room, a kill among 10,000 letters (about 10 minutes, on a quiet machine)
	@go run ./internal/testdb/cluster -- go test -p 1 -run '^$$' -bench Drill -benchtime 1x -timeout 60m ./internal/house .

clean: ## Remove what was built
	@rm -rf bin node_modules frontend/dist/* && touch frontend/dist/.keep
