#!/usr/bin/env bash
# qmllint has nothing to say about any of our QML modules. usage: qmllint.sh BUILD
set -euo pipefail
said=$(ninja -C "$1" all_qmllint 2>&1) || { echo "$said"; exit 1; }
if grep -E '^(Warning|Error|Info):' <<<"$said"; then
    exit 1
fi
