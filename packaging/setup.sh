#!/bin/sh
# Makes the virtual environment with the locked requirements, and sees that Qt finds its system libraries.
# Usage: setup.sh PYTHON VENV STAMP
set -eu
python=$1
venv=$2
stamp=$3

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "focalnet needs Python 3.11 or later. With another one: make PYTHON=/path/to/python3.11"; exit 1
}

# Debian ships Python without the part that makes virtual environments.
"$python" -c 'import ensurepip, venv' 2>/dev/null || {
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        echo "Installing python3-venv"
        { apt-get update && apt-get install -y --no-install-recommends python3-venv; } >/dev/null
    elif command -v apt-get >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo sh -c "apt-get update && apt-get install -y --no-install-recommends python3-venv" >/dev/null
    else
        echo "Python cannot make a virtual environment here. Please run this line, then call make again:"
        echo "    sudo sh -c 'apt-get update && apt-get install -y python3-venv'"; exit 1
    fi
}

echo "Making the virtual environment $venv"
"$python" -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements-dev.txt
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
touch "$stamp"
