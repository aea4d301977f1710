#!/bin/sh
# Lays the frozen program out as a Unix system has it: usr/lib/focalnet, a command, desktop file, icons, MIME type, AppStream.
# Usage: stage.sh ROOT VERSION
set -eu
root=$1
version=$2
cd "$(dirname "$0")/../.."
here=packaging/linux
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}" +%Y-%m-%d)

rm -rf "$root"
mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/metainfo" "$root/usr/share/doc/focalnet"
cp -R dist/focalnet "$root/usr/lib/focalnet"
ln -s ../lib/focalnet/focalnet "$root/usr/bin/focalnet"
cp $here/focalnet.desktop "$root/usr/share/applications/"
cp $here/focalnet.xml "$root/usr/share/mime/packages/"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$date/" $here/org.focalnet.focalnet.metainfo.xml \
    >"$root/usr/share/metainfo/org.focalnet.focalnet.metainfo.xml"
cp LICENSE "$root/usr/share/doc/focalnet/copyright"
gzip -9nc CHANGELOG.md >"$root/usr/share/doc/focalnet/NEWS.gz"
mkdir -p "$root/usr/share/man/man1"
gzip -9nc $here/focalnet.1 >"$root/usr/share/man/man1/focalnet.1.gz"
install -Dm644 resources/icons/focalnet.svg "$root/usr/share/icons/hicolor/scalable/apps/focalnet.svg"
QT_QPA_PLATFORM=offscreen build/package-venv/bin/python packaging/icons.py resources/icons/focalnet.svg \
    "$root/usr/share/icons/hicolor"
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f ! -perm -u+x -exec chmod 644 {} +
