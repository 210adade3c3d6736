#!/bin/sh
# Installs what building needs on Debian 12 and its relatives, if it is missing. Other systems:
# README lists the packages. Needs root or sudo only where something is missing.
set -eu

packages="build-essential cmake ninja-build ccache pkg-config git
qt6-base-dev qt6-charts-dev libqt6opengl6-dev libgl-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
libicu-dev libexpected-dev libcli11-dev nlohmann-json3-dev libxlsxwriter-dev libzip-dev
libsodium-dev libzstd-dev libsqlite3-dev catch2 fonts-noto-cjk fonts-noto-core"

command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in $packages; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "These packages are missing; install them as root and run this again:$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi
echo "Installing:$missing" >&2
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q >&2
# shellcheck disable=SC2086
$as_root apt-get install -y -q --no-install-recommends $missing >&2
