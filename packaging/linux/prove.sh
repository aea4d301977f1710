#!/bin/sh
# Proves the .deb: installs it into a bare root without Python, checks the program there, draws its window there.
# Usage: prove.sh DEB     as root, with debootstrap; FOCALNET_ROOT names a bare root to use again
set -eu
deb=$1
[ "$(id -u)" = 0 ] || { echo "Only root can make a bare root: not proven."; exit 0; }
command -v debootstrap >/dev/null 2>&1 || { echo "debootstrap is not installed: not proven."; exit 0; }
root=${FOCALNET_ROOT:-build/bare-root}
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
if [ ! -x "$root/usr/bin/dpkg" ]; then
    echo "Making a bare root of $suite"
    debootstrap --variant=minbase "$suite" "$root" >build/debootstrap.log 2>&1 || { tail -5 build/debootstrap.log; exit 1; }
fi
if ls "$root"/usr/bin/python3* >/dev/null 2>&1; then echo "There is a Python in $root: it proves nothing."; exit 1; fi
# What the machine knows about its mirrors and certificates, the bare root needs as well.
for path in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d /etc/resolv.conf; do
    if [ -e $path ]; then rm -rf "${root:?}$path"; cp -R $path "$root$path"; fi
done
[ ! -e /etc/ssl/certs/ca-certificates.crt ] || install -Dm644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
mount | grep -q "$(realpath "$root")/proc" || mount -t proc proc "$root/proc"
trap 'umount "$root/proc" 2>/dev/null || true' EXIT
cp "$deb" "$root/focalnet.deb"
run() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive "$@"; }
run sh -c 'apt-get update && apt-get install -y --no-install-recommends /focalnet.deb' >build/prove.log 2>&1 || { tail -20 build/prove.log; exit 1; }
if run sh -c 'command -v python3'; then echo "Installing it brought a Python along: it proves nothing."; exit 1; fi
run focalnet check --self
rm -rf "${root:?}"/tmp/example.focalnet* "${root:?}"/tmp/pictures
run focalnet new /tmp/example.focalnet --example >/dev/null
run focalnet pictures /tmp/example.focalnet /tmp/pictures >/dev/null
pictures=$(find "$root/tmp/pictures" -name '*.png' | wc -l)
[ "$pictures" -gt 0 ] || { echo "The window drew nothing."; exit 1; }
echo "Proven in a bare root without Python: the program is whole, the window drew $pictures pages."
