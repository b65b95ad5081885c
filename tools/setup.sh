#!/usr/bin/env bash
# Install what is missing, build, and show or test battc.
# For Debian 12 and newer, Ubuntu 24.04 and newer; as root or with sudo.
set -euo pipefail
cd "$(dirname "$0")/.."

build=build
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

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        fail "not root, and there is no sudo; please install: ${missing[*]}"
    fi
}

has_package() { [ "$(dpkg-query -Wf '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# What the build needs, and what it uses where the distribution has it: LLVM
# 19 for the compiling back end, cmocka for the unit tests.
required=(gcc libc6-dev meson ninja-build pkg-config python3 libjansson-dev
    libxxhash-dev)
optional=(libcmocka-dev llvm-19-dev clang-19)

find_missing() {
    missing=()
    for p in "$@"; do
        has_package "$p" || missing+=("$p")
    done
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    find_missing "${required[@]}" "${optional[@]}"
    [ ${#missing[@]} = 0 ] && return
    command -v apt-get >/dev/null ||
        fail "this is neither Debian nor Ubuntu; please install a C compiler," \
            "meson, ninja, pkg-config, python3, jansson, xxhash, cmocka and LLVM 19"
    echo "setup: installing ${missing[*]}"
    quiet as_root apt-get update -qq
    find_missing "${required[@]}"
    if [ ${#missing[@]} != 0 ]; then
        quiet as_root apt-get install -qq -y --no-install-recommends \
            "${missing[@]}"
    fi
    local wanted=()
    find_missing "${optional[@]}"
    for p in "${missing[@]}"; do
        if apt-cache show "$p" >/dev/null 2>&1; then
            wanted+=("$p")
        else
            echo "setup: this distribution has no $p; building without it"
        fi
    done
    if [ ${#wanted[@]} != 0 ]; then
        quiet as_root apt-get install -qq -y --no-install-recommends \
            "${wanted[@]}"
    fi
}

build_all() {
    local version
    version=$(meson --version 2>/dev/null) || fail "meson is not installed"
    [ "${version%%.*}" -ge 1 ] ||
        fail "meson $version is too old; version 1.0 or newer is needed"
    if [ ! -f "$build/build.ninja" ]; then
        echo "setup: configuring"
        quiet meson setup "$build"
    fi
    echo "setup: building"
    quiet ninja -C "$build"
}

mode=build
install=yes
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
case $mode in
build) echo "setup: built $build/tools/battc" ;;
demo) python3 tools/demo.py --battc "$build/tools/battc" ;;
test)
    meson test -C "$build" --print-errorlogs || true
    python3 tests/count.py "$build"
    ;;
esac
