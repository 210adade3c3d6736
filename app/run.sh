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
