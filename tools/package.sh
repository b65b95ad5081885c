#!/usr/bin/env bash
# Build Debian packages of the last commit: battc, libbatt0, libbatt-dev and
# python3-battc.
# For Debian 12 and newer, Ubuntu 24.04 and newer.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'END'
usage: tools/package.sh [--library FOLDER] OUT
  OUT               folder for the packages
  --library FOLDER  put the ready-made library for GPUs into them, of this same
                    commit: battc cache prepare --folder FOLDER
END
}

fail() {
    echo "package: $*" >&2
    exit 1
}

out='' library=''
while [ $# -gt 0 ]; do
    case $1 in
    --library) library=$(realpath "${2:?FOLDER}") && shift ;;
    -h | --help) usage && exit ;;
    -*) usage >&2 && exit 2 ;;
    *) out=$1 ;;
    esac
    shift
done
[ -n "$out" ] || { usage >&2; exit 2; }
[ -z "$library" ] || [ -d "$library" ] || fail "$library is no folder"
command -v dpkg-buildpackage dh >/dev/null ||
    fail "please install dpkg-dev and debhelper"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

version=$(sed -n "s/^project(.* version: '\([^']*\)'.*/\1/p" meson.build)
maintainer=$(git log -1 --format='%an <%ae>') ||
    fail "this is no git repository"
source=$work/battc-$version
mkdir "$source"
git archive HEAD | tar -x -C "$source"
cp -r tools/debian "$source/debian"
sed -i "s/@MAINTAINER@/$maintainer/" "$source/debian/control"
cat >"$source/debian/changelog" <<END
battc ($version) unstable; urgency=medium

  * Built from commit $(git rev-parse --short HEAD).

 -- $maintainer  $(git log -1 --format=%aD)
END
{
    echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
    printf '\nFiles: *\n'
    sed -n 's/^Copyright (c) /Copyright: /p' LICENSE
    echo "License: Expat"
    sed -e '1,/^Copyright/d' -e '/./,$!d' -e 's/^$/./' -e 's/^/ /' LICENSE
} >"$source/debian/copyright"

# With the tools of the distribution, whatever else $PATH has.
(cd "$source" && PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    BATT_READY=$library dpkg-buildpackage -b -us -uc >"$work/log" 2>&1) ||
    { tail -n 30 "$work/log" >&2; fail "dpkg-buildpackage failed"; }
mkdir -p "$out"
mv "$work"/*.deb "$out"
ls -l "$out"/*.deb
