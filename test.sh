#!/usr/bin/env bash
# Builds Pipit and runs its tests. Installs Debian packages when some are missing (see scripts/install.sh).
# usage: ./test.sh [--long] [CTest arguments]
#   --long    also the tests without a screen once more under the address and undefined behaviour sanitizers,
#             each fuzzer for 10 seconds, and the tests labelled long (hours more: they hunt rare mutants)
# First run about 20 minutes on two cores, later ones 3 to 5. Needs no display.
set -euo pipefail
cd "$(dirname "$0")"

long=no
if [ "${1:-}" = --long ]; then
    long=yes
    shift
fi

scripts/install.sh
scripts/build.sh dev

jobs=$(nproc)
if [ "$long" = yes ]; then
    scripts/install.sh fuzz
    scripts/build.sh fuzz fuzzers
    ctest --preset fuzz
    scripts/build.sh asan engine_tests
    ctest --test-dir build/asan --output-on-failure -j "$jobs" -L engine
    exec ctest --test-dir build/dev --output-on-failure -j "$jobs" "$@"
fi
exec ctest --test-dir build/dev --output-on-failure -j "$jobs" -LE long "$@"
