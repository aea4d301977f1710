#!/bin/sh
# Makes dist/focalnet_VERSION_ARCHITECTURE.deb from the frozen program.
# Usage: deb.sh VERSION
set -eu
version=$1
cd "$(dirname "$0")/../.."
architecture=$(dpkg --print-architecture)
root=build/deb
sh packaging/linux/stage.sh $root "$version"
mkdir -p $root/DEBIAN
size=$(du -sk $root/usr | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
    packaging/linux/control.in >$root/DEBIAN/control
(cd $root && find usr -type f -exec md5sum {} +) >$root/DEBIAN/md5sums
chmod 644 $root/DEBIAN/*
dpkg-deb --root-owner-group -Zxz --build $root "dist/focalnet_${version}_${architecture}.deb"
