#!/usr/bin/env bash
# Builds Pipit and runs its tests. Installs Debian packages when some are missing (see scripts/install.sh).
# usage: ./test.sh [--long] [CTest arguments]
#   --long    also the long tests, and all tests once more under the address sanitizer
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
if [ "$long" = no ]; then
    exec ctest --test-dir build/dev --output-on-failure -j "$jobs" -LE long "$@"
fi
scripts/build.sh asan
ctest --test-dir build/asan --output-on-failure -j "$jobs" -LE 'lint|long' "$@"
exec ctest --test-dir build/dev --output-on-failure -j "$jobs" "$@"
