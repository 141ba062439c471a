#!/usr/bin/env bash
# Proves both commands on a bare Debian 12: a minimal system is made in a directory of its own, this checkout is
# copied in, and there the school server is built without Qt, then ./test.sh and ./run.sh --tour are run.
# Changes nothing outside that directory. Takes about 40 minutes on two cores and 6 GB while it runs.
# usage: sudo tests/fresh.sh [--keep] [OUT]       OUT takes the log and the tour's pictures (default out/fresh)
set -euo pipefail
cd "$(dirname "$0")/.."

keep=no
if [ "${1:-}" = --keep ]; then
    keep=yes
    shift
fi
out=$(realpath -m "${1:-out/fresh}")

if [ "$(id -u)" -ne 0 ]; then
    echo "fresh: needs root, to make a Debian system in a directory" >&2
    exit 1
fi
if ! command -v debootstrap >/dev/null; then
    echo "fresh: needs debootstrap: apt-get install debootstrap" >&2
    exit 1
fi

# The Debian mirrors of this machine, as one-line sources: uri, release, component.
sources() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' 'Origin: Debian' 'Component: main' | grep ' bookworm' | sort -u
}
mirror=$(sources | awk '$2 == "bookworm" { print $1; exit }')
if [ -z "$mirror" ]; then
    echo "fresh: found no mirror of Debian 12 in this machine's apt sources" >&2
    exit 1
fi

# Mounts are made in a mount namespace of their own, and are gone when the last process in it ends.
if [ "${PIPIT_FRESH_INSIDE:-}" != yes ]; then
    root=$(mktemp -d "${TMPDIR:-/var/tmp}/pipit-fresh.XXXXXX")
    clean() {
        [ "$keep" = yes ] && echo "fresh: kept $root" || rm -rf --one-file-system "$root"
    }
    trap clean EXIT
    mkdir -p "$out"
    export PIPIT_FRESH_INSIDE=yes PIPIT_FRESH_ROOT="$root"
    status=0
    unshare --mount --pid --fork --propagation private "$0" "$out" 2>&1 | tee "$out/fresh.log" || status=$?
    echo "fresh: the whole log is $out/fresh.log"
    exit "$status"
fi

root=$PIPIT_FRESH_ROOT
began=$SECONDS
say() {
    printf '\nfresh: [%4d s] %s\n' $((SECONDS - began)) "$*"
}

say "a minimal Debian 12 in $root"
debootstrap --variant=minbase bookworm "$root" "$mirror" | tail -n 1
sources | awk '{ print "deb", $1, $2, $3 }' >"$root/etc/apt/sources.list"
apt-config dump | grep -iE '^acquire::https?::proxy' >"$root/etc/apt/apt.conf.d/90proxy" || true
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || { mkdir -p "$root/dev/shm"; mount -t tmpfs tmpfs "$root/dev/shm"; }

say "this checkout, as git sees it"
mkdir -p "$root/srv/pipit"
git -c safe.directory="$PWD" ls-files -z --cached --others --exclude-standard \
    | tar --create --null --files-from - | tar --extract --directory "$root/srv/pipit"

inside() {
    chroot "$root" /usr/bin/env -i HOME=/srv LANG=C.UTF-8 CI=true \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin bash -c "cd /srv/pipit && $1"
}

say "the school server, without Qt"
inside 'scripts/install.sh build server'
inside '! dpkg-query -W "libqt6*" 2>/dev/null | grep .' # nobody brought Qt
inside 'scripts/build.sh server && build/server/sync/server/pipit-server selftest'

say "./test.sh"
inside './test.sh'

say "./run.sh --tour"
inside './run.sh --tour out/tour'
cp -r "$root/srv/pipit/out/tour" "$out/"

say "all of it works on a bare Debian 12: server without Qt, ./test.sh, ./run.sh --tour"
