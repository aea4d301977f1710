#!/bin/sh
# Lays out build/focalnet.AppDir from the frozen program and tries it; makes the AppImage where appimagetool is installed.
# Usage: appimage.sh VERSION
set -eu
version=$1
cd "$(dirname "$0")/../.."
folder=build/focalnet.AppDir
sh packaging/linux/stage.sh $folder "$version"
ln -s usr/share/applications/focalnet.desktop $folder/focalnet.desktop
ln -s usr/share/icons/hicolor/scalable/apps/focalnet.svg $folder/focalnet.svg
ln -s usr/share/icons/hicolor/256x256/apps/focalnet.png $folder/.DirIcon
cat >$folder/AppRun <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/bin/focalnet" "$@"
RUN
chmod 755 $folder/AppRun
$folder/AppRun check --self
if command -v appimagetool >/dev/null 2>&1; then
    appimagetool --no-appstream $folder "dist/focalnet-$version-$(uname -m).AppImage"
else
    echo "$folder is ready and whole. With appimagetool installed, this command makes the AppImage of it."
fi
