#!/usr/bin/env bash
# Plays the tour and holds it to its end: fine when nothing is broken, and otherwise stopped by the audit with the
# right word. usage: tour_test.sh PIPIT_TOUR [BREAK]
set -uo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" "$folder" ${2:+--break "$2"}
ended=$?

if [ -z "${2:-}" ]; then
    pictures=("$folder"/*.png)
    facts=$(tr -d ' \n' <"$folder/facts.json")
    [ $ended -eq 0 ] && [ ${#pictures[@]} -ge 30 ] && [[ $facts == *'"conflicts":{"shown":1,"settled":1}'* ]] \
        && [[ $facts == *'"merged_silently":0,"digests_equal":true,"lost":0,"canary_hits":0'* ]]
else
    [ $ended -eq 3 ] && sed -n '/"problems"/,$p' "$folder/facts.json" | grep -q "\"$2\""
fi
