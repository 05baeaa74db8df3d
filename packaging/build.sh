#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh PRESET [TARGET...]: configures where that has not been done, and builds. Says nothing when all is well but slow.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift
log=build/$preset.log
mkdir -p build
targets=()
[ $# -gt 0 ] && targets=(--target "$@")
if { [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"; } >"$log" 2>&1 </dev/null &&
   cmake --build --preset "$preset" "${targets[@]}" >>"$log" 2>&1 </dev/null; then
  exit 0
fi
tail -n 60 "$log" >&2
echo "The build failed; all of it is in $log." >&2
exit 1
