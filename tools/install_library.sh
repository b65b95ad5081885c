#!/bin/sh
# For meson install: the ready-made library, if BUILD/library has one (battc
# cache prepare --folder). usage: install_library.sh DATADIR
set -eu
from=$MESON_BUILD_ROOT/library to=$MESON_INSTALL_DESTDIR_PREFIX/$1/battc/library
[ -d "$from" ] || exit 0
mkdir -p "$to"
for file in "$from"/*; do
    install -m 644 "$file" "$to/"
done
