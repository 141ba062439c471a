#!/usr/bin/env bash
# Builds Pipit and shows it. Installs Debian packages when some are missing (see scripts/install.sh).
# usage: ./run.sh [senco|teacher|ta]          a school server and a demo school on this computer, and the app of one tablet
#        ./run.sh --tour DIR [--break WHAT]   plays a day by itself, with pictures of every screen in DIR
# Without a display, ./run.sh is ./run.sh --tour out/tour. First run about 20 minutes on two cores, later ones seconds.
set -euo pipefail
cd "$(dirname "$0")"

tour=
tablet=senco
case "${1:-}" in
    --tour) tour=${2:?"run: --tour needs a folder"}; shift 2 ;;
    senco | teacher | ta) tablet=$1 ;;
    "") [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || { echo "run: no display: the tour"; tour=out/tour; } ;;
    *) sed -n '3,5s/^# //p' "$0"; exit 2 ;;
esac
if [ -z "$tour" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "run: there is no display to show the tablet '$tablet' on; ./run.sh alone plays the tour" >&2
    exit 1
fi

scripts/install.sh build server tablet
build=build/dev
server=$build/sync/server/pipit-server

if [ -n "$tour" ]; then
    scripts/build.sh dev pipit-tour
    exec $build/tests/e2e/tour/pipit-tour "$tour" "$@"
fi
scripts/build.sh dev pipit pipit-server pipit-demo

export TZ=Europe/London # a British school's day, wherever this computer is
demo=out/demo
make=$build/app/tools/demo/pipit-demo
serving=
app=

# start_server FOLDER PORT: leaves the port in FOLDER/port.
start_server() {
    rm -f "$1/port"
    $server serve --data "$1/server" --port "$2" --ready-file "$1/port" >>"$1/server.log" 2>&1 &
    serving=$!
    until [ -s "$1/port" ]; do
        kill -0 "$serving" 2>/dev/null || { echo "run: the server did not start:" >&2; tail -n 3 "$1/server.log" >&2; exit 1; }
        sleep 0.1
    done
}

stop_server() {
    [ -z "$serving" ] || { kill "$serving" && wait "$serving"; } 2>/dev/null || true
    serving=
}
trap '[ -z "$app" ] || kill "$app" 2>/dev/null; stop_server' EXIT
trap 'exit 130' INT TERM

# In a folder of its own until it is whole, so that a first run that was cut off leaves nothing half made.
make_demo() {
    local new=$demo.new birth
    echo "run: making the demo school, which takes about 10 seconds"
    rm -rf "$new"
    mkdir -p "$new"
    birth=$($server init --data "$new/server" --json)
    start_server "$new" 0
    $make --shared --out "$new/tablets" --server "https://127.0.0.1:$(cat "$new/port")" \
        --pin "$(sed -n 's/.*"key_pin": "\(.*\)".*/\1/p' <<<"$birth")" \
        --start-code "$(sed -n 's/.*"start_code": "\(.*\)".*/\1/p' <<<"$birth")" >"$new/people"
    stop_server
    mv "$new/port" "$new/its-port"
    # A day of its own: the demo's clock begins at 9:40 on a Tuesday and runs on from there.
    echo $(($(date -d '2026-11-24 09:40' +%s) - $(date +%s))) >"$new/clock"
    $make --content-version >"$new/version"
    mv "$new" "$demo"
}

# A school of another version is put aside, not opened: nothing that was written in it is lost.
put_old_demo_aside() {
    if is_served; then
        echo "run: an older demo school is open in another ./run.sh; end that one first" >&2
        exit 1
    fi
    rm -rf "$demo.older"
    mv "$demo" "$demo.older"
    echo "run: the demo school was of an older version: it lies in $demo.older, and there is a new one"
}

is_served() { [ -s "$demo/pid" ] && kill -0 "$(cat "$demo/pid")" 2>/dev/null; }

demo_time() { echo $(($(date +%s) + $(cat "$demo/clock"))); }

# Who comes back when the demo's school day is over finds 9:40 on its next one.
begin_next_day() {
    local now day
    now=$(demo_time)
    [ "$(date -d "@$now" +%-H%M)" -ge 1530 ] || [ "$(date -d "@$now" +%-H%M)" -lt 840 ] \
        || [ "$(date -d "@$now" +%u)" -gt 5 ] || return 0
    day=$(date -d "$(date -d "@$now" +%F) 09:40" +%s)
    while [ "$day" -le "$now" ] || [ "$(date -d "@$day" +%u)" -gt 5 ]; do
        day=$(date -d "$(date -d "@$day" +%F) + 1 day 09:40" +%s)
    done
    echo $((day - $(date +%s))) >"$demo/clock"
}

if [ -d "$demo" ] && [ "$(cat "$demo/version" 2>/dev/null)" != "$($make --content-version)" ]; then
    put_old_demo_aside
fi
[ -d "$demo" ] || make_demo
if ! is_served; then # else another ./run.sh serves
    begin_next_day
    start_server "$demo" "$(cat "$demo/its-port")"
    echo "$serving" >"$demo/pid"
fi

echo
echo "A demo school in $demo (delete it to begin again). Tablet, person, passcode:"
sed 's/^/    /; s/\t/, /g' "$demo/people"
echo "This is the tablet '$tablet'. Others, each in a terminal of its own: ./run.sh senco, ./run.sh teacher, ./run.sh ta"
echo
$build/app/tablet/pipit --data "$demo/tablets/$tablet" \
    --clock-start "$(date -d "@$(demo_time)" +%FT%T)" &
app=$!
wait "$app"
