#!/bin/sh
# Opens the window on the example network; without a screen, runs the same job headless into a folder.
# Usage: run.sh BIN TOUR
set -eu
bin=$1
tour=$2
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
    example="build/example.focalnet"
    mkdir -p build
    [ -e "$example" ] || "$bin/focalnet" new "$example" --example
    exec "$bin/focalnet" "$example"
fi
echo "There is no screen here, so the same job runs without one. What it writes goes into $tour/."
exec env QT_QPA_PLATFORM=offscreen "$bin/focalnet" tour "$tour"
