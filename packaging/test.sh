#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a clone to tested: installs what is missing, builds, runs every test, ends with the totals.
# test.sh [PRESET [TEST PROGRAM...]]: release and all of them when nothing is said.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}
shift || true
packaging/prepare.sh build test
echo "Building ($preset) ..."
packaging/build.sh "$preset" "$@"

results=build/$preset/results
rm -rf "$results"
mkdir -p "$results"
only=()
if [ $# -gt 0 ]; then
  only=(-R "^($(printf '%s|' "${@%_test}" | sed 's/|$//'))\$")
fi
status=0
GTEST_OUTPUT="xml:$PWD/$results/" QT_QPA_PLATFORM=offscreen \
  ctest --test-dir "build/$preset" --output-on-failure -j "$(nproc)" "${only[@]}" </dev/null || status=$?

# ctest counts programs; people count tests. The programs' own reports have the numbers.
awk '
  function number(name) { return match($0, name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) + 0 : 0 }
  /<testsuites / { tests += number("tests"); failures += number("failures") + number("errors"); disabled += number("disabled") }
  /<testsuite /  { skipped += number("skipped") }
  END {
    if (tests == 0) { print "No test ran."; exit 1 }
    printf "%d passed, %d failed, %d skipped\n", tests - failures - skipped - disabled, failures, skipped + disabled
  }' "$results"/*.xml || status=1
exit "$status"
