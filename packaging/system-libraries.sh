#!/bin/sh
# Installs the system libraries that Qt loads, as root or through sudo; otherwise prints the one line to run.
# Usage: system-libraries.sh PYTHON [test]     with `test`, also what the suite needs to read the screen reader's tree
set -eu
python=$1
purpose=${2:-}

OFFSCREEN="libglib2.0-0 libgl1 libegl1 libx11-6 libxkbcommon0 libfontconfig1 libdbus-1-3 fonts-dejavu-core libbrotli1"
DISPLAY_TOO="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxcb-image0 libxcb-render-util0 libxcb-randr0 libxcb-xinerama0 libxkbcommon-x11-0"
TEST_TOO="$DISPLAY_TOO xvfb dbus at-spi2-core"

# What Qt can load is the truth; package names differ between releases.
can_draw() { QT_QPA_PLATFORM=offscreen "$python" -c "
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QFontDatabase
application = QApplication([])
raise SystemExit(0 if QFontDatabase.families() else 1)" >/dev/null 2>&1; }
can_be_read() { command -v Xvfb && command -v dbus-run-session && { [ -e /usr/libexec/at-spi2-registryd ] || [ -e /usr/lib/at-spi2-core/at-spi2-registryd ]; }; } >/dev/null
can_show() { ldconfig -p 2>/dev/null | grep -q 'libxcb-cursor.so.0' && ldconfig -p | grep -q 'libxkbcommon-x11.so.0'; }

[ "$(uname -s)" = Linux ] || exit 0
packages=""
can_draw || packages="$OFFSCREEN"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && ! can_show; then packages="$packages $DISPLAY_TOO"; fi
# Only where it asks nobody: without these the suite skips one story and passes.
if [ "$purpose" = test ] && [ "$(id -u)" = 0 ] && ! { can_be_read && can_show; }; then packages="$packages $TEST_TOO"; fi
[ -n "$packages" ] || exit 0

line="apt-get update && apt-get install -y $packages"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Qt needs these system libraries (Debian's names): $packages"; exit 0
fi
if [ "$(id -u)" = 0 ]; then
    echo "Installing the system libraries Qt needs: $packages"
    # A release may have renamed one of them (t64 in Ubuntu 24.04): install what it has.
    (apt-get update && for package in $packages; do
        apt-get install -y --no-install-recommends "$package" || apt-get install -y --no-install-recommends "${package}t64" || true
    done) >/tmp/focalnet-apt.log 2>&1 || true
elif sudo -n true 2>/dev/null; then
    sudo sh -c "$line" || true
fi
can_draw || { echo "Qt cannot start yet. Please run this line, then call make again:"; echo "    sudo sh -c '$line'"; exit 1; }
