#!/usr/bin/env bash
# Every C++ file is as clang-format-16 would write it. usage: format.sh ROOT
set -euo pipefail
cd "$1"
find core sync platform app tests \( -name '*.cpp' -o -name '*.h' \) -print0 \
    | xargs -0 -r clang-format-16 --dry-run -Werror
