#!/bin/sh
# Freezes the program, makes the .deb, proves it in a bare root, and says how large it is and how fast it starts.
# Usage: package.sh PYTHON
set -eu
cd "$(dirname "$0")/.."
python=${1:-python3}
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' focalnet/__init__.py)

sh packaging/freeze.sh "$python"
QT_QPA_PLATFORM=offscreen "$python" packaging/measure.py dist/focalnet
if command -v dpkg-deb >/dev/null 2>&1; then
    sh packaging/linux/deb.sh "$version"
    ls -l dist/*.deb | awk '{ printf "%s: %.0f MB\n", $NF, $5 / 1e6 }'
    sh packaging/linux/prove.sh dist/focalnet_"$version"_*.deb
fi
