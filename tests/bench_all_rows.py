"""The rows of bench_all.py: what each one runs, on what, by which sides."""
import argparse
import collections
import json
import os
import statistics
import sys
import time

import bench_serve
import bench_work
import many_programs
from bench_runs import Side, by_turns, execute
from samples import ROOT

HERE = os.path.dirname(os.path.abspath(__file__))
# name: label, back end, options
WAYS = {
    "interp1": ("interp, 1 core", "interp", ["--threads", "1"]),
    "exact1": ("interp, 1 core, exact values", "interp",
               ["--threads", "1", "--values", "exact"]),
    "unfused1": ("interp, 1 core, not fused", "interp",
                 ["--threads", "1", "--fuse", "off"]),
    "cpu1": ("cpu, 1 core", "cpu", ["--threads", "1"]),
    "interp": ("interp, all cores", "interp", []),
    "cpu": ("cpu, all cores", "cpu", []),
    "tier0": ("cuda, tier 0", "cuda", ["--tier", "0"]),
    "exact0": ("cuda, tier 0, exact values", "cuda",
               ["--tier", "0", "--values", "exact"]),
    "tier1": ("cuda, tier 1", "cuda", ["--tier", "1"]),
    "share": ("cuda --share", "cuda", ["--share"]),
    "gpu1": ("cuda, 1 GPU", "cuda", ["--tier", "0", "--gpus", "1"]),
    "gpu2": ("cuda, 2 GPUs", "cuda", ["--tier", "0", "--gpus", "2"]),
}
ONE_CORE = ["interp1", "unfused1", "exact1", "cpu1"]
GPU = ["tier0", "tier1", "share"]
OBJECTS = "def f(I):\n    return size(first(objects(I, T, F, T)))\n"
Group = collections.namedtuple("Group", "title sides seconds")
Row = collections.namedtuple("Row", "name what needs groups")
ROWS = {}


def row(what, *needs):
    """Registers a generator of groups; needs: options it can't do without."""
    def add(groups):
        name = groups.__name__
        ROWS[name] = Row(name, what, needs, groups)
        return groups
    return add


def missing(bench, row_):
    """Why a row can't be measured, or None."""
    lacks = ["--" + n.replace("_", "-") for n in row_.needs
             if not getattr(bench.args, n)]
    return f"needs {', '.join(lacks)}" if lacks else None


class Bench:
    """What all rows share. binaries: [(label, path, {back end: why not or
    None})], the new one first."""

    def __init__(self, args, binaries, work):
        self.args, self.binaries, self.work = args, binaries, work
        text = []
        execute([sys.executable, os.path.join(HERE, "cuda_limits.py")], 120,
                text.append)
        self.limits = json.loads(b"".join(text) or '{"devices": 0, "names": [], '
                                 '"why": "cuda_limits.py failed"}')

    def side(self, way, words, binary=0):
        label, backend, options = WAYS[way]
        before, path, backends = self.binaries[binary]
        on_gpu = backend == "cuda"
        backend = self.args.gpu if on_gpu else backend
        command = [path, "run", "--quiet", "--profile=json", "--format",
                   "repr", "--backend", backend, *options, *words]
        why = backends[backend] and f"no back end {backend} here"
        side = Side(f"{before}: {label}" if binary else label, command, why)
        side.needs_launch = on_gpu
        return side

    def sides(self, ways, words, before=()):
        """before: the ways that older binaries go, too."""
        return [self.side(w, words) for w in ways] + [
            self.side(w, words, i) for i in range(1, len(self.binaries))
            for w in before]

    def group(self, title, sides, budget):
        """Run them, `budget` seconds long."""
        start = time.monotonic()
        by_turns(sides, self.args.rounds, budget)
        return Group(title, sides, time.monotonic() - start)

    def fit(self, way, words_of, most, seconds):
        """How many (tasks, samples) this way does in so many seconds, found
        by trying few; words_of(count) is the end of a command. 0: none."""
        count = min(most, 4)
        while True:
            side = self.side(way, words_of(count))
            done = not side.why and execute(side.command, 4 * seconds)
            if not done or done.status not in (0, 1):
                return count // 4 if done else min(most, 4)
            if count == most or done.wall > seconds / 8:
                return max(1, min(most, int(count * seconds / done.wall)))
            count = min(most, count * 4)


def name_of(path):
    return os.path.splitext(os.path.basename(path))[0]


# ---- limits ---------------------------------------------------------------


@row("what the machine does at best")
def limits(bench, _):
    side = Side("CUDA driver", [os.path.join(HERE, "cuda_limits.py")])
    side.fixed = True
    side.figures, side.why = bench.limits, bench.limits.get("why")
    if not side.why:
        side.notes = [
            "copy {copy_gb_s:.0f} GB/s, empty kernel {launch_wait_us:.1f} us "
            "until it is known to be done, {launch_us:.1f} us a launch of "
            "many".format(**side.figures)]
    yield Group("copy, empty launch", [side], 0)


# ---- batts ----------------------------------------------------------------


@row("32-solver batts, all tasks, --isolate", "batt", "tasks")
def batt32(bench, budget):
    tasks = bench.work.some(len(bench.work.order))
    for path in bench.args.batt:
        words = ["--isolate", "--max-time", "1", path, tasks]
        yield bench.group(name_of(path), bench.sides(
            [*ONE_CORE, "interp", *GPU, "exact0"], words,
            ["interp1", "tier0"]), budget / len(bench.args.batt))


@row("the batt of all solvers, --isolate, 64 MiB a call", "all_batt", "tasks")
def batt_all(bench, budget):
    def words(count):
        return ["--isolate", "--max-memory", "64M", "--max-time", "1",
                bench.args.all_batt, bench.work.some(count)]
    ways = ["interp1", "interp", "cpu", *GPU]
    most = len(bench.work.order)
    count = bench.fit("interp1", words, most, budget / 8)
    yield bench.group(f"{name_of(bench.args.all_batt)}, {count} tasks",
                      bench.sides(ways, words(count), ["interp1"]), budget)


@row("share of statement executions by exact code", "batt", "tasks")
def exact(bench, budget):
    paths = [*bench.args.batt, *filter(None, [bench.args.all_batt])]
    for path in paths:
        def words(count, path=path):
            return ["--isolate", "--max-memory", "64M", "--max-time", "1",
                    path, bench.work.some(count)]
        count = bench.fit("interp", words, len(bench.work.order),
                          budget / len(paths) / 3)
        side = bench.side("interp", words(count))
        by_turns([side], 0, budget / len(paths))
        side.figures["exact_share"] = side.proof.get("exact_share")
        yield Group(f"{name_of(path)}, {count} tasks", [side], 0)


# ---- beside CPython -------------------------------------------------------


Call = collections.namedtuple("Call", "seconds used value")


class CPython:
    """A program's calls there: {what a line begins with: Call}, and the tasks
    that were done."""

    def __init__(self, bench, dsl, program, count, options):
        self.program, self.options = program, options
        self.command = [
            sys.executable, os.path.join(HERE, "cpython_calls.py"), "--dsl",
            dsl, "--stubs", os.path.join(HERE, "shadow"), *options, program,
            *bench.work.files(count)]

    def ask(self, budget, timeout, only=()):
        text = []
        words = ["--budget", str(budget), "--timeout", str(timeout)]
        for function in only:
            words += ["--function", function]
        done = execute(self.command[:2] + words + self.command[2:],
                       3 * budget + 60, text.append)
        self.why = done.why(3 * budget + 60) if done.status else None
        calls, tasks = {}, []
        for line in b"".join(text).decode().splitlines():
            fields = line.split("\t", 7)
            if fields[0] == "done":
                tasks.append(fields[1])
            else:
                calls["\t".join(fields[2:7])] = Call(
                    float(fields[0]), float(fields[1]), fields[7])
        whole = set(tasks)
        return tasks, {k: v for k, v in calls.items()
                       if k.split("\t")[1] in whole}


def differing(calls, text):
    """(compared, [what differs]) of battc's lines with CPython's."""
    got = dict(line.rsplit("\t", 1) for line in text.splitlines())
    known = {k: c.value for k, c in calls.items() if c.value != "!Timeout"
             and "!Budget" not in got.get(k, "")}
    return len(known), [k for k, v in known.items() if got.get(k) != v]


def judge(python, sides, calls, timeout):
    """Compare the lines of the first side that ran (the others' are equal)
    with CPython's; where they differ, ask two more CPythons: what these don't
    agree on is open."""
    side, text = next((s for s in sides if not s.why), None), []
    if side is None:
        return
    done = execute(side.command, 600, text.append)
    if done.status not in (0, 1):
        return
    compared, wrong = differing(calls, b"".join(text).decode())
    if wrong:
        only = sorted({k.split("\t")[0] for k in wrong})
        again = [python.ask(60, timeout, only)[1] for _ in range(2)]
        settled = [k for k in wrong if all(
            a.get(k, calls[k]).value == calls[k].value for a in again)]
        side.notes.append(f"{len(wrong) - len(settled)} lines are open")
        compared -= len(wrong) - len(settled)
        wrong = settled
    side.notes.append(f"{compared - len(wrong)} of {compared} lines equal "
                      "CPython's")
    side.compared = compared, len(wrong)
    if wrong:
        side.why = (f"{len(wrong)} of {compared} lines are not CPython's: "
                    + ", ".join(wrong[0].split("\t")))


def by_function(calls):
    seconds = collections.Counter()
    for key, one in calls.items():
        seconds[key.split("\t")[0]] += one.used
    return seconds


def ratios(side, seconds):
    """Median function and all calls: CPython's seconds over battc's own."""
    both = [(s, side.functions[f]) for f, s in seconds.items()
            if side.functions.get(f)]
    if not both:
        return
    side.figures["median_function"] = statistics.median(
        a / b for a, b in both)
    side.figures["all_calls"] = sum(a for a, _ in both) / sum(
        b for _, b in both)
    side.notes.append("median function {median_function:.1f} times CPython, "
                      "all calls {all_calls:.1f}".format(**side.figures))


def beside(bench, title, python, ways, budget, most):
    """A group: CPython for half of the budget, the others on its tasks."""
    timeout = min(10, budget / 4)
    tasks, calls = python.ask(budget / 3, timeout)
    first = Side("CPython", python.command, python.why, own_lines=True)
    first.fixed = True
    if python.why or not tasks:
        first.why = first.why or f"no task in {budget / 3:.0f} s"
        return Group(title, [first], 0)
    first.wall = [sum(c.seconds for c in calls.values())]
    first.cpu = [sum(c.used for c in calls.values())]
    late = sum(c.value == "!Timeout" for c in calls.values())
    first.notes.append(f"{len(calls)} calls of {len(tasks)} tasks, once, the "
                       f"calls alone, {late} ended at {timeout:.0f} s")
    folder = bench.work.some(len(tasks))  # done in the shuffled order
    sides = bench.sides(ways, [*python.options, python.program, folder])
    group = bench.group(f"{title}, {len(tasks)} of {most} tasks", sides,
                        budget / 2)
    judge(python, sides, calls, timeout)
    for side in sides:
        if not side.why and "--threads" in side.command:
            ratios(side, by_function(calls))
    return group._replace(sides=[first, *sides])


@row("arc-dsl's solvers, each on its own task", "dsl", "tasks")
def own(bench, budget):
    yield solvers_beside(bench, "match", budget)


@row("arc-dsl's solvers on others' tasks", "dsl", "tasks")
def cross(bench, budget):
    yield solvers_beside(bench, "all", budget)


def solvers_beside(bench, pair, budget):
    program = os.path.join(bench.args.dsl, "solvers.py")
    most = len(bench.work.order)
    python = CPython(bench, bench.args.dsl, program, most, ["--pair", pair])
    return beside(bench, "solvers.py", python,
                  ["interp1", "exact1", "cpu1", "interp", *GPU], budget, most)


@row("the seed's benchmark: a batt, 20 and 200 tasks, one after the other, on "
     "all cores, on a GPU", "batt", "tasks")
def seed(bench, budget):
    ways = ["interp1", "cpu1", "interp", "cpu", *GPU]
    program, options = bench.args.batt[0], ["--candidate", "output"]
    for count in (20, 200):
        title = f"{name_of(program)}, {count} tasks"
        if len(bench.work.order) < count:
            yield Group(title, [Side("all", [], f"--tasks has only "
                                     f"{len(bench.work.order)}")], 0)
            continue
        words = [*options, program, bench.work.some(count)]
        yield bench.group(title, bench.sides(ways, words), budget / 4)
    if not bench.args.tokpidjin:
        yield Group("beside CPython", [Side("CPython", [],
                                            "needs --tokpidjin")], 0)
        return
    python = CPython(bench, bench.args.tokpidjin, program, 20, options)
    yield beside(bench, name_of(program), python, ways, budget / 2, 20)


# ---- parts ----------------------------------------------------------------


def nanoseconds(value):
    return f"{value:,.0f} ns" if value >= 100 else f"{value:.1f} ns"


def per_item(group, count, what):
    """Notes of nanoseconds, of the run (with text) and of the kernel."""
    for side in group.sides:
        if side.why or not side.proof:
            continue
        side.figures["run_ns"] = 1e9 * side.proof["run_s"] / count
        side.notes.append(f"{nanoseconds(side.figures['run_ns'])} a {what}")
        if side.kernel:
            side.figures["kernel_ns"] = 1e9 * min(side.kernel) / count
            side.notes.append(
                f"kernel {nanoseconds(side.figures['kernel_ns'])}")


@row("`objects` alone, the set's order asked for", "tasks")
def objects(bench, budget):
    count = bench.args.grids // 10
    program = bench.work.write("objects.py", OBJECTS)
    words = ["--dialect", "arc-dsl", program, bench.work.inputs(count)]
    group = bench.group(f"{count:,} grids", bench.sides(
        ["interp1", "exact1", "interp", *GPU], words, ["interp1", "tier0"]),
        budget)
    per_item(group, count, "grid")
    yield group


@row("chains of cell-wise operations on grids of 10 × 10")
def chains(bench, budget):
    program = bench.work.write("chain16.py", bench_work.chain(16))

    def words(count):
        return ["--dialect", "arc-dsl", program, bench.work.squares(count)]
    way = "interp" if bench.binaries[0][2][bench.args.gpu] else "tier0"
    count = bench.fit(way, words, bench.args.grids, budget / 30)
    for operations in (1, 2, 4, 8, 16):
        program = bench.work.write(f"chain{operations}.py",
                                   bench_work.chain(operations))
        group = bench.group(
            f"{operations} operations, {count:,} grids", bench.sides(
                ["interp", "cpu", "tier0", "tier1"], words(count)), budget / 5)
        per_item(group, count, "grid")
        of_copy(bench, group)
        yield group


def of_copy(bench, group):
    """What a kernel moved, beside what a copy does."""
    copy = bench.limits.get("copy_gb_s")
    for side in group.sides:
        if copy and side.kernel:
            gpu = side.proof["gpu"]
            moved = 1e-9 * (gpu["bytes_up"] + gpu["bytes_down"])
            side.figures["of_copy"] = moved / min(side.kernel) / copy
            side.notes.append(f"{100 * side.figures['of_copy']:.1f} % of the "
                              "copy bandwidth")


@row("regions of cells as a kernel, against copying the grids", "pipelines")
def pipelines(bench, budget):
    words = ["--grids", str(bench.args.grids), "--rounds", "21"]
    if bench.args.gpu != "cuda":
        words += ["--host"]
    text = []
    done = execute([bench.args.pipelines, *words], budget, text.append)
    sides = pipeline_sides([bench.args.pipelines, *words],
                           b"".join(text).decode())
    if done.status not in (0, 1) and not sides:
        sides = [Side("bench_rows", [], done.why(budget))]
    yield Group(f"{bench.args.grids:,} grids", sides, done.wall)


def pipeline_sides(command, text):
    """One a pipeline and kind of grids, of the table that bench_rows prints."""
    sides, kind = {}, ""
    for line in text.splitlines():
        fields = line.replace(" of ", " ").replace("%", "").split()
        if line.startswith("grids of"):
            kind = line[len("grids of "):]
        if not line.startswith("  ") or fields[0] == "pipeline":
            continue
        name, (ops, own, copy, ratio, back, differ, compared) = (
            fields[0], map(float, fields[1:]))
        side = sides.setdefault((name, kind), Side(f"{name}, {kind}", command))
        side.fixed = True
        before = side.compared or (0, 0)
        side.compared = before[0] + int(compared), before[1] + int(differ)
        side.figures[f"{ops:.0f}"] = {"gb_s": own, "copy_gb_s": copy,
                                      "back": back}
        side.notes.append(f"{ops:.0f} operations {own:,.0f} GB/s, "
                          f"{ratio:.1f} % of a copy")
    return list(sides.values())


@row("many small programs, one task", "tasks")
def many(bench, budget):
    args = argparse.Namespace(folder=bench.work.path("many"), seed=1,
                              count=bench.args.programs, dialect="arc-dsl")
    os.makedirs(args.folder, exist_ok=True)
    many_programs.write_all(args)
    words = [os.path.join(args.folder, "programs.jsonl"), "--",
             bench.work.some(1)]
    group = bench.group(f"{args.count:,} programs", bench.sides(
        ["interp1", "interp", "cpu", "tier0", "share"], words,
        ["interp1", "tier0"]), budget)
    for side in group.sides:
        if not side.why:
            side.figures["calls_s"] = side.proof["calls"] / side.proof["run_s"]
            side.notes.append(f"{side.figures['calls_s']:,.0f} program·samples "
                              "a second of the run")
    yield group


# ---- the server -----------------------------------------------------------


@row("source to first result through the server", "batt", "tasks")
def server(bench, budget):
    with open(bench.args.batt[0], encoding="utf-8") as f:
        source = f.read()
    sides = []
    for i, (label, path, backends) in enumerate(bench.binaries):
        for backend in ("interp", "auto", bench.args.gpu):
            name = f"{label}: {backend}" if i else backend
            side = Side(name, [path, "serve", "--backend", backend],
                        backends[backend] and f"no back end {backend} here",
                        own_lines=True)
            side.fixed = True
            sides.append(side)
    able = [s for s in sides if not s.why]
    for side in able:
        ask_server(bench, side, source, budget / len(able))
    yield Group(f"{name_of(bench.args.batt[0])}, at most 32 tasks", sides, 0)


def ask_server(bench, side, source, budget):
    args = argparse.Namespace(option=side.command[2:], first=True,
                              tasks=[bench.work.some(32)], way="source")
    one = bench_serve.Timed(side.command[0], args)
    try:
        ask_often(one, args, source, 10 * bench.args.rounds, budget)
        used = sum(b - a for a, b in zip(one.before, one.cpu()))
    except (OSError, ValueError, SystemExit) as error:
        side.why = str(error) or "the server ended"
        return
    finally:
        one.process.kill()
        one.process.communicate()
    side.wall, side.cpu = one.first, [used / max(1, len(one.first))]
    side.notes.append(f"{len(one.first)} requests; CPU: a request")


def ask_often(one, args, source, most, budget):
    """One request that isn't counted, then as many as time is for."""
    end = time.monotonic() + budget
    for number in range(most + 1):
        one.ask(bench_serve.request(args, source, number))
        if number == 0:
            one.begin()
        elif time.monotonic() > end:
            break


# ---- scaling --------------------------------------------------------------


class Growing:
    """Sides whose work grows: each goes on while its time is expected to
    last."""

    def __init__(self, budget):
        self.end, self.last = time.monotonic() + budget, {}

    def left(self):
        return max(1, self.end - time.monotonic())

    def bound(self, sides, work):
        """Take out those for which so much work would be too long."""
        able = [s for s in sides if not s.why]
        for side in able:
            took, before = self.last.get(side.label, (0, 1))
            expected = took * work / before
            if 2 * expected * len(able) > self.left():
                side.why = f"about {expected:.0f} s expected"
        return any(not s.why for s in sides)

    def keep(self, sides, work):
        for side in sides:
            if side.best():
                self.last[side.label] = side.best(), work


@row("samples, 10 to 10⁶: tasks again and again", "batt", "tasks")
def samples(bench, budget):
    growing, count = Growing(budget), 10
    program = bench.args.batt[0]
    while count <= bench.args.samples:
        sides = bench.sides(["interp", "tier0", "share"], [])
        if growing.bound(sides, count):
            words = ["--max-time", "1", program, bench.work.samples(count)]
            for side in sides:
                side.command += words
        group = bench.group(f"{count:,} samples", sides, growing.left())
        per_item(group, count, "sample")
        yield group
        growing.keep(sides, count)
        count *= 10


@row("solvers, 1 to all: a batt of all of them, cut", "all_batt", "tasks")
def solvers(bench, budget):
    with open(bench.args.all_batt, encoding="utf-8") as f:
        text = f.read()
    most, counts = bench_work.solvers(text), [1]
    while counts[-1] * 4 < most:
        counts.append(counts[-1] * 4)
    growing = Growing(budget)
    tasks = bench.work.some(min(32, len(bench.work.order)))
    for count in [*counts, most]:
        path = bench.work.write(f"cut{count}.py",
                                bench_work.cut_batt(text, count))
        sides = bench.sides(
            ["interp1", "interp", "cpu", "tier0", "tier1"],
            ["--isolate", "--max-memory", "64M", "--max-time", "1", path,
             tasks])
        growing.bound(sides, count)
        yield bench.group(f"{count} solvers, at most 32 tasks", sides,
                          growing.left() / 2)
        growing.keep(sides, count)


@row("GPUs, 1 and 2", "batt", "tasks")
def gpus(bench, budget):
    program = bench.args.batt[0]

    def words(count):
        return ["--max-time", "1", program, bench.work.samples(count)]
    count, why = 10, None
    if bench.args.gpu == "cuda" and bench.limits["devices"] < 2:
        why = f"{bench.limits['devices']} GPUs here"
    else:
        count = bench.fit("gpu1", words, bench.args.samples, budget / 6)
    sides = bench.sides(["gpu1", "gpu2"], words(count))
    for side in sides:
        side.why = side.why or why
    group = bench.group(f"{count:,} samples", sides, budget)
    per_item(group, count, "sample")
    yield group
