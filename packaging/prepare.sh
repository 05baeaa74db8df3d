#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of the given groups of dependencies.txt (build, test, check, package) that are missing.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
for group in "$@"; do
  for package in $(awk -v group="$group" '$1 == group { for (i = 2; i <= NF; ++i) print $i }' dependencies.txt); do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
done
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing, and neither root nor sudo is at hand to install them:" >&2
    echo "  ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
# A list of packages that is there already may do; a bare machine has none.
install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}")
"${install[@]}" >&2 </dev/null || { "${as_root[@]}" apt-get update -q >&2 </dev/null; "${install[@]}" >&2 </dev/null; }
