#!/usr/bin/env bash
# Build the Python package of the last commit: a wheel, with --sdist the source
# that builds it.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'EOF'
usage: tools/wheel.sh [--sdist] OUT [PYTHON]
  OUT      folder for the package
  PYTHON   that has pip, and with --sdist the module build (default: python3)
  --sdist  the source, as an archive
EOF
}

what=wheel
case ${1-} in
--sdist) what=sdist && shift ;;
-h | --help) usage && exit ;;
esac
[ $# -ge 1 ] && [ $# -le 2 ] || { usage >&2; exit 2; }
mkdir -p "$1"
out=$(realpath "$1")
python=${2-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# meson-python wants its file beside the project's, and a repository.
git clone -q --no-hardlinks . "$work/battc"
cd "$work/battc"
git mv tools/python/pyproject.toml .
git -c user.name=battc -c user.email=battc@localhost commit -qm pyproject
if [ $what = sdist ]; then
    "$python" -m build -q --sdist -o "$out" .
else
    "$python" -m pip wheel -q --no-deps -w "$out" .
fi
ls "$out"
