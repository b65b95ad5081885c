#!/usr/bin/env bash
# The wheel on a system with an old glibc: an older Debian in a folder, with a
# Python that is built there (the package's own is too old) from the source of a
# newer Debian's, and nothing of this machine's. The wheel is installed offline;
# its tests are run beside a battc that Zig has linked for the same glibc.
#
# usage: tests/old_glibc.sh ROOT WHEEL PYTHON
#   ROOT    folder for that Debian; what is there already is used again
#   WHEEL   battc-*-manylinux_*.whl, of tools/wheel.sh --manylinux
#   PYTHON  of this machine, with the modules pip, ziglang, meson and ninja
# Needs root, debootstrap and a quarter of an hour. The environment:
#   SUITE=bullseye, SOURCE=bookworm: releases of Debian's; MIRROR: where they are
# The last line is pytest's.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# = 3 ] || { sed -n '/^# usage/,/^set/p' "$0" | sed '$d; s/^# \?//' >&2; exit 2; }
mkdir -p "$1"
root=$(realpath "$1") wheel=$(realpath "$2") python=$(command -v "$3")
suite=${SUITE:-bullseye} source=${SOURCE:-bookworm}
. tools/zig.sh

log() {
    "$@" >"$root.log" 2>&1 || { tail -n 30 "$root.log" >&2; exit 1; }
}

inside() {
    chroot "$root" env -i PATH=/opt/python/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        HOME=/srv LC_ALL=C.UTF-8 "$@"
}

make_root() {
    [ -e "$root/etc/debian_version" ] || log debootstrap --variant=minbase \
        --include=ca-certificates,dpkg-dev,gcc,libc6-dev,libffi-dev,libpng16-16,libsqlite3-dev,make,zlib1g-dev \
        "$suite" "$root" ${MIRROR:+"$MIRROR"}
    mkdir -p "$root/proc"
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    trap 'umount "$root/proc"' EXIT
}

make_python() {
    [ ! -x "$root/opt/python/bin/python3" ] || return 0
    sed "s/^deb /deb-src /; s/$suite/$source/" "$root/etc/apt/sources.list" \
        >"$root/etc/apt/sources.list.d/source.list"
    log inside apt-get update
    log inside sh -c 'cd /srv && apt-get source --download-only python3.11 && mkdir -p python &&
        tar xzf python3.11_*.orig.tar.gz -C python --strip-components=1'
    log inside sh -c "cd /srv/python &&
        ./configure --prefix=/opt/python --with-ensurepip=install &&
        make -j$(nproc) && make install"
}

# The last commit, and a battc of it for the tests that compare with it.
make_battc() {
    local source=$root/srv/battc
    rm -rf "$source"
    mkdir "$source"
    git archive HEAD | tar x -C "$source"
    use_zig "$python" "$root/srv/zig"
    export LDFLAGS=-Wl,--allow-shlib-undefined # this system's libraries are newer
    log "$python" -m mesonbuild.mesonmain setup "$source/build" "$source" \
        -Dllvm=disabled -Dtests=disabled -Dpython=disabled -Dwerror=false
    log "$python" -m ninja -C "$source/build" tools/battc
    cp "$source/build/tools/battc" "$root/usr/bin/battc"
    # As in the wheel: that Debian's jansson is too old.
    ldd "$root/usr/bin/battc" | awk '/jansson|xxhash/ { print $3 }' |
        xargs cp -L -t "$root/usr/local/lib"
    inside ldconfig
}

# What the tests need, for that Python and glibc.
install_all() {
    local version
    version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    log "$python" -m pip download -d "$root/srv/wheels" --only-binary :all: \
        --python-version "$version" --platform manylinux_2_17_x86_64 \
        --platform manylinux2014_x86_64 --platform manylinux_2_27_x86_64 \
        numpy pytest
    rm -f "$root"/srv/wheels/battc-*
    cp "$wheel" "$root/srv/wheels"
    log inside python3 -m venv --clear /srv/env
    log inside /srv/env/bin/pip install --no-index --find-links /srv/wheels \
        battc numpy pytest
}

run_tests() {
    inside sh -c 'ldd --version | head -n 1; python3 --version'
    inside env BATTC=/usr/bin/battc /srv/env/bin/python3 -m pytest -q -rs \
        -p no:cacheprovider /srv/battc/tools/python/tests
}

make_root
make_python
make_battc
install_all
run_tests
