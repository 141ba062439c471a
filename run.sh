#!/usr/bin/env bash
# Builds Pipit and shows it. Installs Debian packages when some are missing (see scripts/install.sh).
# usage: ./run.sh [senco|teacher]             a school server and a demo school on this computer, and the app of one tablet
#        ./run.sh --tour DIR [--break WHAT]   plays a day by itself, with pictures of every screen in DIR
# Without a display, ./run.sh is ./run.sh --tour out/tour. First run about 15 minutes on two cores, later ones seconds.
set -euo pipefail
cd "$(dirname "$0")"

tour=
tablet=senco
case "${1:-}" in
    --tour) tour=${2:?"run: --tour needs a folder"}; shift 2 ;;
    senco | teacher) tablet=$1 ;;
    "") [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || { echo "run: no display: the tour"; tour=out/tour; } ;;
    *) sed -n '3,5s/^# //p' "$0"; exit 2 ;;
esac

scripts/install.sh build server tablet
build=build/dev
server=$build/sync/server/pipit-server

if [ -n "$tour" ]; then
    scripts/build.sh dev pipit-tour
    exec $build/tests/e2e/tour/pipit-tour "$tour" "$@"
fi
scripts/build.sh dev pipit pipit-server pipit-demo

demo=out/demo
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
    rm -rf "$new"
    mkdir -p "$new"
    birth=$($server init --data "$new/server" --json)
    start_server "$new" 0
    $build/app/tools/demo/pipit-demo --out "$new/tablets" --server "https://127.0.0.1:$(cat "$new/port")" \
        --pin "$(sed -n 's/.*"key_pin": "\(.*\)".*/\1/p' <<<"$birth")" \
        --start-code "$(sed -n 's/.*"start_code": "\(.*\)".*/\1/p' <<<"$birth")" >"$new/people"
    stop_server
    mv "$new/port" "$new/its-port"
    # A day of its own: the demo's clock began at 9:40 on a Tuesday and runs on from there.
    echo $(($(date -d '2026-11-24 09:40' +%s) - $(date +%s))) >"$new/clock"
    mv "$new" "$demo"
}

[ -d "$demo" ] || make_demo
if ! { [ -s "$demo/pid" ] && kill -0 "$(cat "$demo/pid")" 2>/dev/null; }; then # else another ./run.sh serves
    start_server "$demo" "$(cat "$demo/its-port")"
    echo "$serving" >"$demo/pid"
fi

echo
echo "A demo school in $demo (delete it to begin again). Tablet, person, passcode:"
sed 's/^/    /; s/\t/, /g' "$demo/people"
echo "This is the tablet '$tablet'. The other one, in another terminal: ./run.sh teacher"
echo
$build/app/tablet/pipit --data "$demo/tablets/$tablet" \
    --clock-start "$(date -d "@$(($(date +%s) + $(cat "$demo/clock")))" +%FT%T)" &
app=$!
wait "$app"
