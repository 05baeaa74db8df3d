#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a clone to the studio: installs what is missing, builds, opens the loan application, simulated. Without a display,
# or with --headless, prints the figures and the bottleneck, and writes a report and a picture of the heat map.
# Options that are not --headless go to the studio.
set -euo pipefail
cd "$(dirname "$0")/.."
headless=false
arguments=()
for argument in "$@"; do
  if [ "$argument" = --headless ]; then headless=true; else arguments+=("$argument"); fi
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=true

packaging/prepare.sh build test
[ -x build/release/app/millrace ] || echo "Building; the first time takes some minutes ..." >&2
packaging/build.sh release millrace millrace-cli

sample=resources/samples/loan-origination.bpmn
if ! $headless; then
  exec build/release/app/millrace "$sample" --activity simulate "${arguments[@]}"
fi
output=build/report
mkdir -p "$output"
build/release/app/cli/millrace-cli simulate "$sample" \
  --report "$output/loan-origination.html" --heat-map "$output/loan-origination.png"
echo
echo "Report:   $PWD/$output/loan-origination.html"
echo "Heat map: $PWD/$output/loan-origination.png"
