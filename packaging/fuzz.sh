#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh [SECONDS [NAME...]]: builds the fuzzers of tests/fuzz (preset fuzz, clang, AddressSanitizer and
# UndefinedBehaviorSanitizer) and runs each so long (600), from the texts of tests/fuzz/corpus and those found before.
# Ends with 1 at the first finding, which is left in build/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
shift || true
[ $# -gt 0 ] || set -- feel dmn
packaging/prepare.sh build test fuzz
echo "Building (fuzz) ..." >&2
packaging/build.sh fuzz
for name in "$@"; do
  found=build/fuzz/corpus/$name
  mkdir -p "$found"
  log=build/fuzz/$name.log
  if ! build/fuzz/tests/fuzz/"${name}_fuzzer" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
      -artifact_prefix="build/fuzz/$name-" "$found" "tests/fuzz/corpus/$name" >"$log" 2>&1 </dev/null; then
    tail -n 40 "$log" >&2
    echo "$name: found something; all of it is in $log." >&2
    exit 1
  fi
  echo "$name: $(awk '/^Done/ { print $2 " runs in " $5 " s" }' "$log"), nothing found."
done
