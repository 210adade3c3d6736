#!/bin/sh
# Builds Weiwo and opens it on a demo workspace; without a display it does the main job, breaking
# the demo's goal down, in the terminal. Installs what is missing first (Debian 12).
#   sh app/run.sh [ARGUMENTS FOR weiwo]
set -eu
cd "$(dirname "$0")/.."

sh app/setup.sh
if [ ! -f build/release/build.ninja ]; then
    cmake --preset release >&2
fi
cmake --build --preset release --target weiwo weiwoctl -- --quiet

if [ $# -gt 0 ]; then
    exec build/release/app/weiwo "$@"
fi
demo="build/demo.weiwo"
[ -f "$demo" ] || build/release/app/weiwoctl new "$demo" --demo >&2
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec build/release/app/weiwo "$demo"
fi

echo "There is no display: the main job in the terminal instead of the window." >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build/release/app/weiwoctl new "$work/demo.weiwo" --demo --quiet >/dev/null
export WEIWO_STORE="$work/demo.weiwo"
ctl="build/release/app/weiwoctl"
year=$("$ctl" quota plan list --json | sed -n 's/.*"year":"\(FY\)\{0,1\}\([0-9]*\)".*/\2/p')
goal_year=$(( ${year:-2026} + 1 ))
"$ctl" quota plan create "$goal_year" --year "FY$goal_year" >&2
"$ctl" quota breakdown "$goal_year" --total 560000000 --method growth --params '{"percent":12}' \
    --to-level province --by months --step 10000
"$ctl" quota explain "$goal_year" --node "$("$ctl" metric query --metric sales.amount --by region --sort -sales.amount --limit 1 --format csv | sed -n 2p | cut -d, -f1)" --period "FY$goal_year"
"$ctl" quota publish "$goal_year" >&2 || true
