"""Runs on a cluster of Dask's: the same, whoever dies meanwhile."""
import os
import random
import signal
import threading
import time

import pytest

import battc

pytest.importorskip("distributed")
from dask.distributed import Client, LocalCluster  # noqa: E402

from battc import distributed  # noqa: E402

TASKS = {f"t{i}": {"train": [([[i, 1], [2, 3]], [[2, i], [3, 1]])] * 3,
                   "test": [([[i]], [[i]]), ([[i]], None)]} for i in range(5)}
CALLS = "rot90", "hmirror", "identity", "vmirror", "palette", "height"


def sources(count):
    rng = random.Random(8)
    texts = []
    for i in range(count):
        lines = "".join(f"    x{k + 1} = {rng.choice(CALLS)}(x{k})\n"
                        for k in range(3))
        texts.append(f"def solve(x0):\n{lines}    return x3\n")
        if i % 17 == 3:
            texts[-1] += "    return x3 + 1\n"
    return texts


def facts(outcomes):
    return [(o.number, o.results, str(o.error or ""), o.messages, o.scores,
             o.reason) for o in outcomes]


@pytest.fixture(scope="module")
def client():
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True,
                      dashboard_address=None) as cluster:
        with Client(cluster) as client:
            yield client


@pytest.fixture
def small_units(monkeypatch):
    monkeypatch.setattr(distributed, "UNIT", 20_000)


def test_as_on_one_machine(client, small_units):
    texts = sources(100)
    want = facts(battc.run_many(texts, TASKS, dialect="arc-dsl",
                                until="wrong"))
    got = facts(distributed.run_many(client, iter(texts), TASKS,
                                     dialect="arc-dsl", until="wrong"))
    assert got == want
    assert list(distributed.run_many(client, [], TASKS)) == []


def test_workers_die(client, small_units):
    """Every third of a second or so one of two."""
    texts = sources(300)
    over = threading.Event()
    killed = []

    def kill():
        rng = random.Random(9)
        while not over.wait(0.2):
            pids = list(client.run(os.getpid).values())
            if len(pids) > 1:
                killed.append(rng.choice(pids))
                os.kill(killed[-1], signal.SIGKILL)

    killer = threading.Thread(target=kill)
    got = []
    outcomes = distributed.run_many(client, texts, TASKS, dialect="arc-dsl")
    killer.start()
    try:
        for o in outcomes:
            got.append(o)
            if o.number % 50 == 0 and len(killed) < 3:
                time.sleep(0.3)
    finally:
        over.set()
        killer.join()
    assert killed
    assert facts(got) == facts(battc.run_many(texts, TASKS,
                                              dialect="arc-dsl"))


def test_a_poisoned_program_costs_itself(client, small_units, monkeypatch):
    real = distributed._run_unit

    def unit(sources, *arguments):
        if any(b"poison" in s for _, s in sources):
            os._exit(1)
        return real(sources, *arguments)

    monkeypatch.setattr(distributed, "_run_unit", unit)
    texts = sources(12)
    texts[5] += "# poison\n"
    got = list(distributed.run_many(client, texts, TASKS, dialect="arc-dsl"))
    assert isinstance(got[5].error, battc.RunError)
    assert "died" in got[5].reason
    texts[5] = "\n"
    want = list(battc.run_many(texts, TASKS, dialect="arc-dsl"))
    assert facts(got[:5] + got[6:]) == facts(want[:5] + want[6:])


def test_checkpoints(client, small_units, tmp_path, monkeypatch):
    path = tmp_path / "kept"
    texts = sources(60)

    def run(**more):
        return distributed.run_many(client, texts, TASKS, dialect="arc-dsl",
                                    checkpoint=path, **more)

    begun = run()
    first = [next(begun) for _ in range(30)]
    begun.close()

    def never(*arguments):
        raise AssertionError(arguments)

    assert facts(run())[:30] == facts(first)
    with monkeypatch.context() as patch:
        patch.setattr(distributed, "_run_unit", never)
        want = facts(battc.run_many(texts, TASKS, dialect="arc-dsl"))
        assert facts(run()) == want
        with pytest.raises(AssertionError):
            facts(run(max_time=5))
    import sqlite3
    with sqlite3.connect(path) as file:
        file.execute("UPDATE outcome SET outcome = '[[[1]],0,0]'")
    assert facts(run()) == want


def test_one_program(client, samples):
    tasks = os.path.join(samples, "tasks")
    path = os.path.join(samples, "tokpidjin", "solvers.py")
    want = battc.compile(path, partial=True).run(tasks, "both", pair="all")
    assert distributed.run(client, path, tasks, "both", pair="all",
                           partial=True) == want
    with pytest.raises(battc.CompileError):
        distributed.run(client, "def f(I):\n    return I + 1\n", TASKS)
