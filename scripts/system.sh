#!/usr/bin/env bash
# Installs PostgreSQL and Chromium for the tests where they are missing; fails when they cannot be had.
set -euo pipefail
postgres() { ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || { command -v initdb && command -v postgres; } >/dev/null 2>&1; }
browser() { [ -x /usr/bin/chromium ]; }
wanted=()
postgres || wanted+=(postgresql)
browser || wanted+=(chromium)
[ ${#wanted[@]} -eq 0 ] && exit 0
echo "== Installing ${wanted[*]} with Debian's package tool (about a minute)"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
postgres || { echo "PostgreSQL's initdb is still missing; install the package postgresql" >&2; exit 1; }
browser || { echo "/usr/bin/chromium is still missing; install the package chromium" >&2; exit 1; }
