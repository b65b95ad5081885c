#!/usr/bin/env bash
# Install what is missing, build, and show or test battc.
# For Debian 12 and newer, Ubuntu 24.04 and newer; as root or with sudo.
set -euo pipefail
cd "$(dirname "$0")/.."

build=build
installed=no # did this run install something?
log=$(mktemp)
trap 'rm -f "$log"' EXIT

usage() {
    cat <<'END'
usage: tools/setup.sh [--demo | --test] [--no-install]
  (nothing)     install what is missing and build
  --demo        then run the sample solvers on the sample tasks
  --test        then run the tests
  --no-install  install nothing; use what is there
END
}

fail() {
    echo "setup: $*" >&2
    exit 1
}

# Run a command quietly; show what it said only if it fails.
quiet() {
    if ! "$@" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "failed: $*"
    fi
}

# How to run apt-get: "${root[@]}" apt-get ... False: not possible.
find_root() {
    root=(env DEBIAN_FRONTEND=noninteractive)
    [ "$(id -u)" = 0 ] && return
    root=(sudo "${root[@]}")
    command -v sudo >/dev/null
}

has_package() {
    [ "$(dpkg-query -Wf '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# What the build needs, and what it uses where the distribution has it: LLVM
# 19 for the compiling back end, libpng for images of battc show, cmocka for the
# unit tests, mandoc to check man pages, Python's headers for the package; for its
# tests pytest, NumPy, IPython, Dask, and what builds and installs a wheel.
required=(gcc libc6-dev meson ninja-build pkg-config python3 libjansson-dev
    libxxhash-dev zlib1g-dev)
optional=(libcmocka-dev llvm-19-dev libpng-dev mandoc python3-dev python3-pytest
    python3-numpy python3-ipython python3-distributed python3-build python3-venv)

find_missing() {
    missing=()
    for p in "$@"; do
        has_package "$p" || missing+=("$p")
    done
}

install_packages() {
    find_missing "${required[@]}" "${optional[@]}"
    [ ${#missing[@]} = 0 ] && return
    command -v apt-get >/dev/null ||
        fail "this is neither Debian nor Ubuntu; please install a C compiler," \
            "meson, ninja, pkg-config, python3, jansson, xxhash, zlib, cmocka and" \
            "LLVM 19, then run this with --no-install"
    local all=("${missing[@]}")
    find_missing "${required[@]}"
    local wanted=("${missing[@]}")
    if ! find_root; then
        [ ${#wanted[@]} = 0 ] ||
            fail "not root, and there is no sudo; please install ${wanted[*]}"
        echo "setup: not root, and there is no sudo; building without ${all[*]}"
        return
    fi
    echo "setup: looking for ${all[*]}"
    quiet "${root[@]}" apt-get update -qq
    find_missing "${optional[@]}"
    for p in "${missing[@]}"; do
        if apt-cache show "$p" >/dev/null 2>&1; then
            wanted+=("$p")
        else
            echo "setup: this distribution has no $p; building without it"
        fi
    done
    [ ${#wanted[@]} = 0 ] && return
    echo "setup: installing ${wanted[*]}"
    quiet "${root[@]}" apt-get install -qq -y --no-install-recommends \
        "${wanted[@]}"
    installed=yes
}

build_all() {
    local version
    version=$(meson --version 2>/dev/null) || fail "meson is not installed"
    [ "${version%%.*}" -ge 1 ] ||
        fail "meson $version is too old; version 1.0 or newer is needed"
    if [ ! -f "$build/build.ninja" ]; then
        echo "setup: configuring"
        quiet meson setup "$build"
    elif [ $installed = yes ]; then # an older build knows less
        echo "setup: configuring again"
        quiet meson setup --wipe "$build"
    fi
    echo "setup: building"
    quiet ninja -C "$build"
}

# With NVRTC, all that GPUs need for new programs is compiled now: it is used
# from the build folder, and meson install takes it along.
prepare_library() {
    "$build/tools/battc" --version | grep -q '^  NVRTC  *[0-9]' || return 0
    echo "setup: preparing the library for GPUs (a minute or two, once)"
    rm -rf "$build/library"
    "$build/tools/battc" cache prepare --folder "$build/library" ||
        echo "setup: without it, GPUs compile at their first use"
}

mode=build install=yes
for arg in "$@"; do
    case $arg in
    --demo | --test) mode=${arg#--} ;;
    --no-install) install=no ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
done

[ $install = no ] || install_packages
build_all
prepare_library
case $mode in
build) echo "setup: built $build/tools/battc" ;;
demo) python3 tools/demo.py --battc "$build/tools/battc" ;;
test)
    meson test -C "$build" --print-errorlogs || true
    python3 tests/count.py "$build"
    ;;
esac
