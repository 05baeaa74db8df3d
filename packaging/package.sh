#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the .deb and says where it is.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/prepare.sh build test package
packaging/build.sh release millrace millrace-cli
(cd build/release && cpack -G DEB >package.log 2>&1) || { tail -n 40 build/release/package.log >&2; exit 1; }
ls "$PWD"/build/release/millrace_*.deb
