#!/usr/bin/env bash
# Configures and builds one preset. usage: scripts/build.sh PRESET [ninja arguments]
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift

# Two presets share compiled objects through ccache where their flags are the same.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1

# A preset that has changed since is configured anew: ninja alone would go on with what it was.
ninja=build/$preset/build.ninja
[ -f "$ninja" ] || echo "build: first build of preset '$preset' (about 10 minutes on two cores)"
if [ ! "$ninja" -nt CMakePresets.json ]; then
    cmake --preset "$preset" >/dev/null || {
        echo "build: configuring failed; again, with its output:" >&2
        cmake --preset "$preset"
    }
fi
exec ninja -C "build/$preset" "$@"
