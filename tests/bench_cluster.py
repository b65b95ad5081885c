#!/usr/bin/env python3
"""Measure battc.distributed on worker processes of this machine.

usage: PYTHONPATH=BUILD/tools/python bench_cluster.py --programs FILE.jsonl
           [--count N] [--workers N...] [--kills N]

--programs: lines of many_programs.py, run on the four samples of 7e5c9b88.
For each number of workers, of one thread each, the time of run_many, how it
compares with the first one, and the processor time of this process and the
workers together, which tells more where others use the machine; every outcome
is compared with those of battc.run_many in this process. --kills: kill
that many workers (SIGKILL, any that runs), one after the other, in runs with
the last number of workers; then nothing may be lost, come twice or be another.
"""
import argparse
import itertools
import json
import os
import random
import signal
import sys
import threading
import time

import dask
from dask.distributed import Client, LocalCluster

import battc
from battc import distributed

from samples import SAMPLES

PAUSE = 0.5, 2.0  # seconds between kills, at least and at most


class Killer(threading.Thread):
    """Kills workers at random moments, until it is stopped."""

    def __init__(self, cluster, most, rng):
        super().__init__(daemon=True)
        self.cluster, self.left, self.rng = cluster, most, rng
        self.killed = set()
        self.done = threading.Event()

    def pids(self):
        """Of workers that have begun. (Dask doesn't start those again that
        die before that.)"""
        return [n.pid for n in list(self.cluster.workers.values())
                if n.pid and n.process.status.name == "running"
                and n.pid not in self.killed]

    def run(self):
        while self.left and not self.done.wait(self.rng.uniform(*PAUSE)):
            pids = self.pids()
            if pids:
                pid = self.rng.choice(pids)
                os.kill(pid, signal.SIGKILL)
                self.killed.add(pid)
                self.left -= 1


def facts(outcomes):
    """(number, a hash of all that came of it) of each."""
    return [(o.number, o.digest(), str(o.error or "")) for o in outcomes]


def processor_time(client):
    """Seconds of this process and the workers."""
    return time.process_time() + sum(client.run(time.process_time).values())


def run_on(workers, texts, tasks, kills=0, seed=0):
    """(facts, seconds, of processor time, workers killed)"""
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=True,
                      dashboard_address=":0") as cluster, \
            Client(cluster) as client:
        client.wait_for_workers(workers)
        list(distributed.run_many(client, texts[:workers], tasks,
                                  dialect="tokpidjin"))  # all is imported
        killer = Killer(cluster, kills, random.Random(seed))
        killer.start()
        before, start = processor_time(client), time.perf_counter()
        got = facts(distributed.run_many(client, texts, tasks,
                                         dialect="tokpidjin"))
        took = time.perf_counter() - start
        killer.done.set()
        killer.join()
        return got, took, processor_time(client) - before, len(killer.killed)


def main():
    ap = argparse.ArgumentParser(description="Measure battc.distributed.")
    ap.add_argument("--programs", required=True)
    ap.add_argument("--count", type=int, default=100000)
    ap.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    ap.add_argument("--kills", type=int, default=0)
    args = ap.parse_args()
    # A local cluster gives up workers that are away so long after they died.
    dask.config.set({"distributed.deploy.lost-worker-timeout": "1 hour"})
    tasks = battc.Tasks(os.path.join(SAMPLES, "tasks", "7e5c9b88.json"))
    with open(args.programs, encoding="utf-8") as lines:
        texts = [json.loads(line)["source"]
                 for line in itertools.islice(lines, args.count)]
    start, used = time.perf_counter(), time.process_time()
    want = facts(battc.run_many(texts, tasks, dialect="tokpidjin", threads=1))
    print(f"{len(texts)} programs, this process: "
          f"{time.perf_counter() - start:.1f} s, processor time "
          f"{time.process_time() - used:.1f} s", flush=True)
    first = None
    for workers in args.workers:
        got, took, used, _ = run_on(workers, texts, tasks)
        first = first or took * workers
        print(f"{workers} workers: {took:.1f} s, efficiency "
              f"{first / (took * workers):.2f}, processor time {used:.1f} s, "
              f"{'equal' if got == want else 'DIFFERENT'}", flush=True)
        bad = got != want
    killed = runs = 0
    while killed < args.kills and not bad:
        got, took, _, n = run_on(args.workers[-1], texts, tasks,
                              args.kills - killed, runs)
        killed += n
        runs += 1
        bad = got != want
        print(f"run {runs}: {n} workers killed, {took:.1f} s, "
              f"{'equal' if not bad else 'DIFFERENT'}", flush=True)
    sys.exit(bad)


if __name__ == "__main__":
    main()
