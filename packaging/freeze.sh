#!/bin/sh
# Freezes the program into dist/focalnet with an environment of its own, in which nothing but the locked requirements is.
# Usage: freeze.sh PYTHON
set -eu
python=${1:-python3}
cd "$(dirname "$0")/.."
venv=build/package-venv

if ! cmp -s packaging/requirements-package.txt "$venv/.installed"; then
    echo "Making the environment for the package"
    rm -rf "$venv"
    "$python" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements-package.txt
    cp packaging/requirements-package.txt "$venv/.installed"
fi
# The program itself is installed for its metadata: name, version and licence go into the package.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --force-reinstall .
rm -rf dist/focalnet build/focalnet
"$venv/bin/python" -O -m PyInstaller --log-level ERROR --noconfirm --distpath dist --workpath build packaging/focalnet.spec
dist/focalnet/focalnet check --self
