#!/bin/sh
# Freezes the program on macOS, checks it, and makes dist/focalnet-VERSION.dmg.
# Usage: build.sh PYTHON      SIGN_AS names the identity to sign with; without it the program is signed for this machine only
set -eu
python=${1:-python3}
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' focalnet/__init__.py)

mkdir -p build
if [ -x build/package-venv/bin/python ]; then build/package-venv/bin/python packaging/icons.py resources/icons/focalnet.svg build/focalnet.icns; fi
sh packaging/freeze.sh "$python"
dist/focalnet.app/Contents/MacOS/focalnet check --self
codesign --force --deep --options runtime --sign "${SIGN_AS:--}" dist/focalnet.app
codesign --verify --deep --strict dist/focalnet.app
rm -rf build/dmg && mkdir -p build/dmg
cp -R dist/focalnet.app build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -quiet -ov -volname focalnet -srcfolder build/dmg -format UDZO "dist/focalnet-$version.dmg"
echo "dist/focalnet-$version.dmg is ready. To give it to others, notarize it: xcrun notarytool submit --wait, then xcrun stapler staple."
