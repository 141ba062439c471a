#!/usr/bin/env bash
# Every word that a screen can say stands in both catalogues, translated. usage: translations.sh LUPDATE SOURCE
# lupdate looks through the sources again, on copies: what it finds new there has no translation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$2"/app/tablet/translations/*.ts "$folder"
look_through=(-locations none -no-obsolete -I "$2" "$2/qml" "$2/app/viewmodels")
"$1" "${look_through[@]}" -pluralonly -ts "$folder/pipit_en.ts" >"$folder/said" 2>&1 || { cat "$folder/said"; exit 1; }
"$1" "${look_through[@]}" -ts "$folder/pipit_cy.ts" >"$folder/said" 2>&1 || { cat "$folder/said"; exit 1; }

missing=$(awk '/<source>/ { source = $0 } /type="unfinished"/ { print FILENAME ": " source }' "$folder"/*.ts)
if [ -n "$missing" ]; then
    echo "not translated (ninja update_translations takes them up):"
    sed "s|$folder/||" <<<"$missing"
    exit 1
fi
