"""tokpidjin's drop-ins: what its own functions return."""
import concurrent.futures
import json
import os
import shutil
import sys

import pytest

import battc
from battc import tokpidjin

NAMES = ["guarded", "mutated", "plain"]
SLOW = """
def batt(task_id, S, I, C, log_path):
    s = []
    o = []
    x = interval(0, 3000, 1)
    f = lambda y: apply(identity, x)
    g = lambda y: apply(f, x)
    t1 = apply(g, x)
    o.append((1, False, 'slow', t1))
    o.append((2, False, 'fast', I))
    return o, s
"""


@pytest.fixture
def modules(samples, tmp_path, monkeypatch):
    """Batts that can be imported, and one that battc refuses."""
    for name in NAMES:
        shutil.copy(os.path.join(samples, "tokpidjin", f"batt_{name}.py"),
                    tmp_path / f"batt_{name}.py")
    (tmp_path / "batt_refused.py").write_text(
        "def batt(task_id, S, I, C, log_path):\n"
        "    return [(1, False, 'a', I)] * 2, []\n")
    monkeypatch.syspath_prepend(str(tmp_path))


@pytest.fixture
def task(samples):
    with open(os.path.join(samples, "tasks", "7e5c9b88.json"),
              encoding="ascii") as file:
        return json.load(file)


def frozen(grid):
    return tuple(map(tuple, grid))


def reference(batt, task_id, task):
    """score_sample and eval_match, by calls."""
    pairs = tuple((frozen(s["input"]), frozen(s["output"]))
                  for s in task["train"])
    entries = []
    for kind, split in (("demo", "train"), ("test", "test")):
        for i, sample in enumerate(task[split]):
            grid, want = frozen(sample["input"]), frozen(sample["output"])
            entry = {"index": i, "sample_type": kind, "outputs": [],
                     "solver_scores": [], "timed_out": True, "diff_calls": 0,
                     "matches": 0}
            entries.append(entry)
            try:
                o, s = batt(task_id, pairs, grid, None, "log")
            except Exception:
                continue
            entry.update(outputs=o, solver_scores=s, timed_out=False,
                         diff_calls=1)
            differs = []
            try:
                differs = batt(task_id, pairs, grid, want, "log")[1]
            except Exception:
                pass
            entry["solver_scores"] = s + differs
            for _, _, solver, value in o:
                if value == want:
                    entry["matches"] += 1000
                elif value is not None:
                    entry["matches"] += sum(
                        max(0, min(1000, v[0])) for _, who, _, v in differs
                        if who == solver and who != "None"
                        and type(v) is tuple and len(v) > 1
                        and type(v[0]) is int)
    return entries


@pytest.mark.parametrize("name", NAMES)
def test_score_task(modules, task, name):
    got = tokpidjin.score_task(f"batt_{name}", "7e5c9b88", task["train"],
                               task["test"], 10)
    program = battc.compile(os.path.join(sys.path[0], f"batt_{name}.py"))
    assert repr(got) == repr(reference(program.batt, "7e5c9b88", task))
    assert not os.path.exists(os.path.join(sys.path[0], "__pycache__"))


def pool_args(task, name, timeout=10):
    pairs = tuple((frozen(s["input"]), frozen(s["output"]))
                  for s in task["train"])
    return [(i, {k: frozen(g) for k, g in s.items()}, kind, "7e5c9b88", pairs,
             "pile.log", timeout, False, name, None)
            for kind, split in (("demo", "train"), ("test", "test"))
            for i, s in enumerate(task[split])]


def never(args):
    raise AssertionError(args)


def test_the_pool(modules, task):
    with tokpidjin.Executor(max_workers=3) as pool:
        futures = [pool.submit(never, a)
                   for a in pool_args(task, "batt_guarded")]
        for f in concurrent.futures.as_completed(futures):
            assert f.result()["index"] >= 0
        late = pool.submit(never, pool_args(task, "batt_guarded")[-1])
    want = tokpidjin.score_task("batt_guarded", "7e5c9b88", task["train"],
                                task["test"], 10)
    assert [f.result() for f in futures] == want
    assert late.result() == want[-1]
    with pytest.raises(RuntimeError):
        pool.submit(never, ())


def test_what_the_pool_hands_back(modules, task):
    def score_sample(args):
        return args[0]

    def fails(args):
        raise KeyError(args)

    with tokpidjin.Executor() as pool:
        with pytest.warns(RuntimeWarning, match="refused"):
            refused = [pool.submit(score_sample, a)
                       for a in pool_args(task, "batt_refused")]
            assert refused[-1].result() == 0
        other = pool.submit(fails, (1, 2))
        missing = pool.submit(never, pool_args(task, "batt_missing")[0])
        with pytest.raises(TypeError):
            pool.submit(fails, 1, 2)
    with pytest.raises(KeyError):
        other.result()
    with pytest.raises(ModuleNotFoundError):
        missing.result()
    pool.shutdown()


def test_time(task):
    program = battc.compile(SLOW, dialect="tokpidjin")
    (entry, *_) = tokpidjin.score_task(program, "ab", task["train"],
                                       timeout=0.05)
    assert [row[2] for row in entry["outputs"]] in (["fast"], [])
    assert entry["timed_out"] == (not entry["outputs"])


def test_mega_batch(modules, task):
    data = {"demo": {"7e5c9b88": task["train"], "x": task["train"][:1]},
            "test": {"7e5c9b88": task["test"]}}
    merged, seconds = tokpidjin.MegaBatchCoordinator(
        "batt_guarded", batch_size=10).process_all(data, ["7e5c9b88", "x"])
    entries = tokpidjin.score_task("batt_guarded", "7e5c9b88", task["train"],
                                   task["test"], 10)
    assert seconds > 0
    assert {t: {k: sorted(v) for k, v in by.items()}
            for t, by in merged.items()} == {
                "7e5c9b88": {"demo": [0, 1, 2], "test": [0]},
                "x": {"demo": [0], "test": []}}
    for e in entries:
        rows = merged["7e5c9b88"][e["sample_type"]][e["index"]]
        assert rows["o"] == e["outputs"]
        assert rows["s"] == e["solver_scores"][:len(rows["s"])]


def test_samples_of_a_task():
    pairs = ((((1, 2), (3, 4)), ((5,),)), (((7, 7),), ((0, 1), (1, 0))))
    assert tokpidjin.batch_process_samples_gpu(pairs) == (
        (((1, 2), (3, 4)), ((7, 7),)), (((5,),), ((0, 1), (1, 0))),
        (1, 2, 3, 4, 7), (5, 0, 1))
