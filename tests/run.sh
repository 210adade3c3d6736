#!/bin/sh
# Builds and runs all tests. WEIWO_PRESET chooses another preset (dev, asan); installs what is
# missing first (Debian 12).
#   sh tests/run.sh [ARGUMENTS FOR ctest]
set -eu
cd "$(dirname "$0")/.."

sh app/setup.sh
preset="${WEIWO_PRESET:-release}"
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build --preset "$preset"
exec ctest --preset "$preset" --output-on-failure --parallel "$(nproc 2>/dev/null || echo 2)" "$@"
