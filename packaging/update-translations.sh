#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts up to the sources: new texts come in as unfinished, those that nobody says any more go.
# update-translations.sh [FOLDER]: leaves the repository alone and writes the up-to-date files into FOLDER.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || true)
for found in "${lupdate:-/usr/lib/qt6/bin/lupdate}" /usr/lib/qt6/bin/lupdate; do
  [ -x "$found" ] && "$found" -version | grep -q 'version 6' && lupdate=$found && break
done
[ -n "$lupdate" ] || { echo "lupdate of Qt 6 is missing: install qt6-l10n-tools" >&2; exit 3; }

folder=${1:-translations}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ "$folder" != translations ]; then
  mkdir -p "$folder"
  cp translations/millrace_*.ts "$folder"
fi
# Titles and summaries of the samples stand in a table that lupdate cannot read.
sed -nE 's/.*"title": ("([^"\\]|\\.)*"), "summary": ("([^"\\]|\\.)*").*/QT_TRANSLATE_NOOP("Samples", \1) QT_TRANSLATE_NOOP("Samples", \3)/p' \
  resources/samples/samples.json >"$work/samples.cpp"
{
  git ls-files -co --exclude-standard -- 'app/*.cpp' 'app/*.h' 'modeler/*.cpp' 'modeler/*.h' \
    'engine/*.cpp' 'engine/*.h' 'simulator/*.cpp' 'simulator/*.h'
  echo "$work/samples.cpp"
} | while read -r file; do [ -f "$file" ] && echo "$file"; done >"$work/sources.lst"

options=(-silent -no-obsolete -locations none -I . -source-language en)
"$lupdate" "${options[@]}" -target-language de @"$work/sources.lst" -ts "$folder/millrace_de.ts"
# English needs nothing but its plurals.
"$lupdate" "${options[@]}" -pluralonly -target-language en @"$work/sources.lst" -ts "$folder/millrace_en.ts"
