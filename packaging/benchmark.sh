#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release benchmarks of the modeler, runs them on diagrams of 1,000, 5,000 and 10,000 nodes, and prints what
# was measured (CPU milliseconds) beside the limits and what bpmn-js takes. Ends with 1 where a limit is broken or a
# number is missing. The diagrams are those of ../shared/data/bpmn/perf.
# benchmark.sh [FOLDER]: runs the programs of a release build that is there already.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
  programs=$1/tests
else
  packaging/prepare.sh build test
  echo "Building (release) ..." >&2
  packaging/build.sh release canvas_benchmark layout_benchmark lint_benchmark
  programs=build/release/tests
fi
programs=$(dirname "$(find "$programs" -name canvas_benchmark -type f -perm -u+x | head -n 1)")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "Measuring; this takes a minute or two ..." >&2
export QT_QPA_PLATFORM=offscreen
"$programs/canvas_benchmark" 1000 5000 10000 >"$work/canvas" || true # tells limits too; they are judged below
"$programs/layout_benchmark" --benchmark_filter=formatDrawnDiagram --benchmark_format=csv >"$work/layout" 2>"$work/errors" ||
  { cat "$work/errors" >&2; exit 1; }
"$programs/lint_benchmark" --benchmark_filter='rename|move|removeFlow' --benchmark_format=csv >"$work/lint" 2>"$work/errors" ||
  { cat "$work/errors" >&2; exit 1; }

# What is measured, its limits, and bpmn-js; for 1,000, 5,000 and 10,000 nodes.
cat >"$work/table" <<'TABLE'
open to first frame|100|400|900|473|2,322|4,322
pan and zoom, p95|16|16|16|47|266|473
drag one task, a move|8|8|8|14|126|267
drop|20|20|20|78|1,067|2,459
select all|20|35|50|325|2,243|8,568
move half, plus undo|100|500|1000|869|33,956|-
lint after one edit|1|5|10|192|1,207|-
auto layout of all|200|1500|4000|-|-|-
TABLE

awk 'BEGIN { size[1] = 1000; size[2] = 5000; size[3] = 10000 }
  function worst(name, nodes, ms) { if (!((name, nodes) in measured) || ms > measured[name, nodes]) measured[name, nodes] = ms }
  FILENAME ~ /table$/ { split($0, cell, "|"); rows[++count] = cell[1]
                        for (i = 1; i <= 3; ++i) { limit[cell[1], size[i]] = cell[i + 1]; other[cell[1], size[i]] = cell[i + 4] }
                        next }
  FILENAME ~ /canvas$/ && /^[0-9]+ nodes/ { nodes = $1; next }
  FILENAME ~ /canvas$/ && / ms / { name = substr($0, 3, 24); sub(/ +$/, "", name); worst(name, nodes, substr($0, 27, 10) + 0) }
  FILENAME ~ /(layout|lint)$/ && /^"/ {
    split($0, field, ","); split(field[1], part, "/"); gsub(/"/, "", part[2])
    worst(FILENAME ~ /lint$/ ? "lint after one edit" : "auto layout of all", part[2], field[4] + 0) }

  END {
    printf "%-22s", "CPU ms"
    for (i = 1; i <= 3; ++i) printf "  %29s", size[i] " nodes"
    printf "\n%-22s", ""
    for (i = 1; i <= 3; ++i) printf "  %9s %7s %11s", "measured", "limit", "(bpmn-js)"
    printf "\n"
    for (r = 1; r <= count; ++r) {
      printf "%-22s", rows[r]
      for (i = 1; i <= 3; ++i) {
        key = rows[r] SUBSEP size[i]
        missing = !(key in measured)
        broken = missing || measured[key] > limit[key]
        bad += broken
        printf "  %9s %7s %11s", (missing ? "?" : sprintf("%.1f", measured[key])) (broken ? "!" : ""), limit[key], "(" other[key] ")"
      }
      printf "\n"
    }
    print "bpmn-js: wall time where half of 5,000 nodes are moved; a full check where one edit is linted."
    if (bad) { printf "%d of %d are not as they should be (!).\n", bad, count * 3; exit 1 }
    print "All limits hold."
  }' "$work/table" "$work/canvas" "$work/layout" "$work/lint"
