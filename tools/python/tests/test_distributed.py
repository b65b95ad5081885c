"""Runs on a cluster of Dask's: the same, whoever dies meanwhile."""
import contextlib
import os
import random
import signal
import sqlite3
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


@contextlib.contextmanager
def cluster():
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True,
                      dashboard_address=None) as workers:
        with Client(workers) as client:
            yield client


@pytest.fixture(scope="module")
def client():
    with cluster() as client:
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


def kill_one(client, rng):
    """One of two workers, when both are there."""
    end = time.monotonic() + 20
    nannies = list(client.cluster.workers.values())
    while time.monotonic() < end:
        pids = [n.pid for n in nannies if n.status.name == "running" and n.pid]
        if len(pids) == len(client.nthreads()) == 2:
            os.kill(rng.choice(pids), signal.SIGKILL)
            return True
        time.sleep(0.05)
    return False


def test_workers_die(small_units):
    texts = sources(300)
    rng = random.Random(9)
    got, killed = [], 0
    with cluster() as client:
        for o in distributed.run_many(client, texts, TASKS,
                                      dialect="arc-dsl"):
            got.append(o)
            if o.number in (5, 150):
                killed += kill_one(client, rng)
    assert killed
    assert facts(got) == facts(battc.run_many(texts, TASKS,
                                              dialect="arc-dsl"))


def test_a_poisoned_program_costs_itself(client, small_units, monkeypatch,
                                        tmp_path):
    """ZeroDivisionError stands for Dask's verdict that workers died."""
    real = distributed._run_unit

    def unit(sources, *arguments):
        first = tmp_path / str(sources[0][0])
        blamed = sources[0][0] % 4 == 0 and not first.exists()
        first.touch()
        if blamed or any(b"poison" in s for _, s in sources):
            raise ZeroDivisionError
        return real(sources, *arguments)

    monkeypatch.setattr(distributed, "_run_unit", unit)
    monkeypatch.setattr(distributed, "KilledWorker", ZeroDivisionError)
    texts = sources(40)
    texts[5] += "# poison\n"
    texts[26] += "# poison\n"
    got = list(distributed.run_many(client, texts, TASKS, dialect="arc-dsl"))
    texts[5] = texts[26] = "\n"
    want = list(battc.run_many(texts, TASKS, dialect="arc-dsl"))
    for i in (26, 5):
        assert isinstance(got.pop(i).error, battc.RunError)
        del want[i]
    assert facts(got) == facts(want)


class Fetched:
    """A future whose result is gone when it is asked for."""

    key = "it"

    def __init__(self, status, error):
        self.status, self.error = status, error

    def result(self):
        raise self.error


@pytest.mark.parametrize("status, error", [
    ("finished", distributed.KilledWorker("it", None, 4)),
    ("error", distributed.KilledWorker("it", None, 4)),
    ("finished", distributed.CancelledError()), ("lost", None)])
def test_results_that_are_gone(client, status, error):
    """What a worker had when it died is made again."""
    run = distributed._Run(client, ("none", "arc-dsl", {}, {}),
                           battc.Tasks(TASKS), None)
    unit = [(0, b"def solve(I):\n    return I\n")]
    future = Fetched(status, error)
    run._units["it"] = future, unit
    run._events = iter([future])
    sent = []
    run._send = sent.append
    run.wait()
    assert sent + run._suspects == [unit] and not run.is_busy
    assert list(run.ready()) == []


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
