#!/usr/bin/env bash
# Builds Pipit and runs its tests. Installs Debian packages when some are missing (see scripts/install.sh).
# usage: ./test.sh [--long|--sanitized] [CTest arguments]
#   --long        also the tests without a screen once more under the sanitizers (addresses and undefined behaviour,
#                 then threads), each fuzzer for 10 seconds, and the tests labelled long (hours more: they hunt
#                 rare mutants)
#   --sanitized   of all this only what runs under the sanitizers of addresses and undefined behaviour, and the fuzzers
# First run about 20 minutes on two cores, later ones 3 to 5. Needs no display.
set -euo pipefail
cd "$(dirname "$0")"

what=quick
case "${1:-}" in
    --long | --sanitized)
        what=${1#--}
        shift
        ;;
esac
jobs=$(nproc)

sanitized() {
    scripts/install.sh fuzz
    scripts/build.sh asan engine_tests fuzzers
    ctest --preset asan -j "$jobs"
    ctest --preset fuzz -j "$jobs"
}

scripts/install.sh
if [ "$what" = sanitized ]; then
    sanitized
    exit
fi

scripts/build.sh dev
if [ "$what" = long ]; then
    sanitized
    scripts/build.sh tsan engine_tests
    ctest --preset tsan -j "$jobs"
    exec ctest --test-dir build/dev --output-on-failure -j "$jobs" "$@"
fi
exec ctest --test-dir build/dev --output-on-failure -j "$jobs" -LE long "$@"
