#!/usr/bin/env bash
# Installs the Debian packages of the named lists (scripts/packages) that are missing here.
# usage: scripts/install.sh [build] [server] [tablet] [test] [lint] [fuzz]      (all but fuzz, if none is named)
# Never removes or replaces a package. Does nothing, and asks for nothing, when none is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

lists=("$@")
[ ${#lists[@]} -gt 0 ] || lists=(build server tablet test lint)

wanted=()
for list in "${lists[@]}"; do
    while read -r package; do
        wanted+=("$package")
    done < <(grep -v '^#' "scripts/packages/$list")
done

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

if ! command -v dpkg-query >/dev/null; then
    echo "install: this is not Debian, so nothing is installed. Pipit needs what these name:"
    printf '  %s\n' "${wanted[@]}"
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

# Debian's default Boost (1.74) cannot stand beside the 1.81 that the server uses.
if [[ " ${missing[*]} " == *" libboost1.81-dev "* ]] && is_installed libboost1.74-dev; then
    cat >&2 <<'SAY'
install: this machine has libboost1.74-dev, which Debian does not allow beside libboost1.81-dev.
Pipit never removes a package of yours. Either take it off yourself, if nothing else needs it:
    sudo apt-get install libboost1.81-dev        (apt says what it would remove, and asks)
or build Pipit in a directory of its own, which touches nothing here:
    sudo tests/fresh.sh
SAY
    exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "install: these packages are missing; please have somebody with root install them:" >&2
        echo "    apt-get install --no-remove --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "install: ${#missing[@]} Debian packages are missing and are installed now (1 to 5 minutes):"
echo "    ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
    --no-remove --no-install-recommends "${missing[@]}"
