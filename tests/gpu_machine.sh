#!/usr/bin/env bash
# On a machine with an NVIDIA GPU: build without LLVM and cmocka, check every
# sample and corpus on the GPU against the interpreter, run the sanitizers,
# count launches with the profiler, break things on purpose.
#
# usage: tests/gpu_machine.sh BUILD OUT [CORPUS...]
#   BUILD   build folder to make      OUT  folder for logs
#   CORPUS  lines 'NAME|OPTIONS|PROGRAM|TASKS' to run on both and compare
#   PACKAGE (environment) an unpacked wheel (tools/wheel.sh --manylinux) of the
#           Python package: its arrays are checked and measured, too
#   TOOLS   (environment) of compute-sanitizer; memcheck, racecheck, initcheck
# Prints a table; the last line is 'N passed, N failed'.
set -uo pipefail
cd "$(dirname "$0")/.."
build=$1 out=$2
shift 2
mkdir -p "$out"
export BATT_CACHE=${BATT_CACHE:-$build/cache}
passed=0 failed=0

result() { # NAME STATUS [TEXT]
    if [ "$2" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    printf '%-34s %-6s %s\n' "$1" "$([ "$2" = 0 ] && echo ok || echo FAILED)" \
        "${3:-}"
}

nvidia-smi --query-gpu=name,memory.total,driver_version --format=csv,noheader
start=$SECONDS
meson setup "$build" -Dllvm=disabled -Dtests=disabled --buildtype=release \
    >"$out/build.log" 2>&1 && ninja -C "$build" tools/battc >>"$out/build.log" 2>&1
result build $? "$((SECONDS - start)) s, $(nproc) cores"
battc=$build/tools/battc
[ -x "$battc" ] || { tail -n 20 "$out/build.log"; exit 1; }

profile() { # of the last run on the GPU
    awk '/^run /{r=$2} /again/{a=$1; l=$4} /launches/{n=$3} /kernels/{k=$2}
        /NVRTC/{c=$2+$6} END{printf "run %s s, kernels %s s, compile %.1f s, " \
        "%s launches, %s again, %s left", r, k, c, n, a, l}' "$1"
}

compare() { # NAME OPTIONS PROGRAM TASKS
    local name=$1 options=$2
    shift 2
    # shellcheck disable=SC2086
    "$battc" run --format repr --backend cuda --profile $options "$@" \
        >"$out/gpu.out" 2>"$out/$name.gpu"
    # shellcheck disable=SC2086
    "$battc" run --format repr --backend interp --profile $options "$@" \
        >"$out/cpu.out" 2>"$out/$name.cpu"
    cmp -s "$out/gpu.out" "$out/cpu.out" && [ -s "$out/gpu.out" ] &&
        ! grep -q 'the CPU does' "$out/$name.gpu"
    result "$name" $? "$(wc -l <"$out/gpu.out") lines; $(profile \
        "$out/$name.gpu"); CPU $(awk '/^run /{print $2}' "$out/$name.cpu") s"
    diff "$out/cpu.out" "$out/gpu.out" | head -c 2000 >"$out/$name.diff"
}

python3 tests/run_golden.py --battc "$battc" --backend cuda \
    >"$out/golden.log" 2>&1
result 'golden samples' $? "$(grep -c '^ok' "$out/golden.log") programs"
for seed in 1 2 3 4 5 6 7 8; do
    python3 tools/breed.py --seed $seed --ill 0.3 >"$out/bred-$seed.py"
    compare "bred-$seed" '--candidate both' "$out/bred-$seed.py" samples/tasks
done

for corpus in "$@"; do
    while IFS='|' read -r name options program tasks; do
        # shellcheck disable=SC2086
        compare "$name" "$options" "$program" $tasks
    done <"$corpus"
done

# ---- arrays that stay in its memory ------------------------------------------------
if [ -n "${PACKAGE:-}" ]; then
    PYTHONPATH=$PACKAGE timeout 300 python3 tests/gpu_arrays.py \
        >"$out/arrays.log" 2>&1
    result 'arrays in its memory' $? "$(tail -n 1 "$out/arrays.log")"
    grep 'GB/s' "$out/arrays.log"
fi

# ---- one launch, by the profiler -------------------------------------------------
if command -v ncu >/dev/null; then
    ncu --clock-control none --metrics gpu__time_duration.sum \
        "$battc" run --format repr --backend cuda \
        samples/tokpidjin/batt_plain.py samples/tasks \
        >"$out/ncu.log" 2>&1
    n=$(grep -c '==PROF== Profiling.*batt_run' "$out/ncu.log")
    [ "$n" = 1 ]
    result 'launches seen by ncu' $? "$n"
fi

# Workers that keep step wait for words that others write, without barriers.
only_places() {
    ! grep -h ' Thread .* at ' "$out/sanitizer.out" "$out/san.err" |
        grep -v ' at bt_pace_'
}

# ---- memory and races -------------------------------------------------------------
if command -v compute-sanitizer >/dev/null; then
    few=$(ls samples/tasks/*.json | head -n 6)
    for tool in ${TOOLS:-memcheck racecheck initcheck}; do
        bad=0 all=
        [ $tool = racecheck ] && all='--racecheck-report all --print-limit 10000'
        for p in samples/tokpidjin/*.py samples/arc/*.py; do
            # shellcheck disable=SC2086
            timeout 400 compute-sanitizer --tool $tool $all --error-exitcode 9 \
                "$battc" run --format repr --backend cuda --gpu-memory 2G \
                --gpu-silence 300 --pair all "$p" $few \
                >"$out/sanitizer.out" 2>"$out/san.err"
            s=$?
            [ $s = 9 ] && [ $tool = racecheck ] && only_places && s=0
            grep -h 'SUMMARY\|Error:' "$out/sanitizer.out" \
                "$out/san.err" | tail -n 4 >>"$out/$tool.log"
            [ $s = 0 ] || { bad=$((bad + 1)); echo "$p: $s" >>"$out/$tool.log"; }
        done
        result "$tool" $bad "$(grep -c 'SUMMARY: 0' "$out/$tool.log") clean"
    done
fi

# ---- faults -----------------------------------------------------------------------
sample=(samples/tokpidjin/batt_plain.py samples/tasks)
"$battc" run --format repr --backend interp "${sample[@]}" >"$out/right.out"
fault() { # NAME OPTIONS...
    local name=$1
    shift
    timeout 120 "$battc" run --format repr --backend cuda --fallback "$@" \
        "${sample[@]}" \
        >"$out/fault.out" 2>"$out/fault.err"
    local s=$?
    [ $s = 0 ] && cmp -s "$out/fault.out" "$out/right.out"
    result "fault: $name" $? "$(head -n 2 "$out/fault.err" | cut -c1-150 |
        tr '\n' ' ')"
}
mkdir -p "$out/empty"
fault 'no CUDA at all' --cuda-path "$out/empty"
fault 'little memory' --gpu-memory 16M
"$battc" compile --emit cu samples/tokpidjin/batt_plain.py >"$out/batt.cu"
broken() { # NAME STATEMENT OPTIONS...: each level begins with the statement
    local name=$1
    sed "s/^    BT_LEVEL_BEGIN;/&\n    $2/" "$out/batt.cu" >"$out/broken.cu"
    cmp -s "$out/batt.cu" "$out/broken.cu" && result "text for: $name" 1
    shift 2
    fault "$name" "$@" --load-cu "$out/broken.cu"
}
broken 'kernel that never ends' 'for (volatile int spin = 1; spin;) { }' \
    --gpu-silence 3
broken 'illegal address' '*(volatile int *)16 = 1;'
broken 'CUDA C with an error' 'what is this;'
"$battc" compile --emit battk -o "$out/batt.battk" samples/tokpidjin/batt_plain.py
"$battc" run --format repr --backend cuda "$out/batt.battk" samples/tasks \
    >"$out/battk.out" && cmp -s "$out/battk.out" "$out/right.out"
result '.battk file' $?
head -c 100000 "$out/batt.battk" >"$out/cut.battk"
"$battc" run "$out/cut.battk" samples/tasks >/dev/null 2>"$out/cut.err"
[ $? = 1 ]
result 'fault: cut .battk' $? "$(head -n 1 "$out/cut.err")"

echo "$passed passed, $failed failed"
[ $failed = 0 ]
