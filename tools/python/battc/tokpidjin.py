"""Drop-ins for tokpidjin's loop, each for one changed line of its files.

run_batt.py, check_batt: the pool that calls score_sample,

    from battc.tokpidjin import Executor as executor_class

in place of "executor_class = ThreadPoolExecutor if ... else ...". The same
file's mega-batch mode:

    from battc.tokpidjin import MegaBatchCoordinator

And what generated batts import from batt_gpu:

    from battc.tokpidjin import batch_process_samples_gpu

Programs are found by the names of their modules and read; nothing of them is
executed as Python.
"""
import concurrent.futures
import importlib.util
import os
import threading
import time
import warnings
from typing import (Any, Callable, Dict, Iterable, List, Mapping, Optional,
                    Sequence, Tuple, Union)

from ._errors import Budget, CompileError, Error
from ._program import Program, compile
from ._results import Result
from ._tasks import Tasks

__all__ = ["Executor", "MegaBatchCoordinator", "batch_process_samples_gpu",
           "score_task"]

QUIET = 0.0005  # seconds without a further sample: the task's are all there
SAMPLES = """
def samples(S):
    t1 = apply(first, S)
    t2 = apply(second, S)
    t3 = mapply(p_g, t1)
    t4 = mapply(p_g, t2)
    return t1, t2, t3, t4
"""

_programs: Dict[tuple, Program] = {}


def _program(batt: Union[str, Program]) -> Program:
    """The program of a module's name, as its file is now."""
    if isinstance(batt, Program):
        return batt
    spec = importlib.util.find_spec(batt)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"No module named {batt!r}", name=batt)
    stat = os.stat(spec.origin)
    key = (spec.origin, stat.st_mtime_ns, stat.st_size)
    if key not in _programs:
        _programs[key] = compile(os.path.abspath(spec.origin),
                                 functions="batt")
    return _programs[key]


# ---- what score_sample returns --------------------------------------------

def _rows(rows: Sequence[tuple]) -> List[tuple]:
    """Without those whose value is out of budget."""
    return [r for r in rows if not isinstance(r[-1], Budget)]


def _lists(result: Optional[Result]) -> Optional[Tuple[list, list]]:
    """The rows of o and of s; None: the call was ended."""
    value = None if result is None else result.value
    if value is None or isinstance(value, Error):
        return None
    o, s = (_rows(rows) for rows in value)
    return None if any(value) and not o and not s else (o, s)


def _points(differs: Iterable[tuple]) -> int:
    """What eval_match adds up where an output is wrong."""
    values = [d[3] for d in differs]
    return sum(max(0, min(1000, v[0])) for v in values
               if type(v) is tuple and len(v) >= 2 and type(v[0]) is int)


def _matches(o: Iterable[tuple], differs: Sequence[tuple],
             output: Any) -> int:
    """The sum of eval_match over a sample's outputs."""
    if output is None:
        return 0
    by_solver: Dict[Any, List[tuple]] = {}
    for d in differs:
        if d[1] != "None":
            by_solver.setdefault(d[1], []).append(d)
    return sum(1000 if value == output else _points(by_solver.get(solver, ()))
               for _, _, solver, value in o if value is not None)


def _entry(index: int, kind: str, first: Optional[Result],
           second: Optional[Result], output: Any) -> Dict[str, Any]:
    lists = _lists(first)
    o, s = lists if lists is not None else ([], [])
    diff = _lists(second) if lists is not None else None
    differs = diff[1] if diff is not None else []
    return {"index": index, "sample_type": kind, "outputs": o,
            "solver_scores": s + differs, "timed_out": lists is None,
            "diff_calls": int(lists is not None),
            "matches": _matches(o, differs, output)}


def _grid(grid: Any) -> Any:
    """As the values have it: tuples."""
    return None if grid is None else tuple(map(tuple, grid))


def _by_sample(results: Iterable[Result]) -> Dict[tuple, Result]:
    return {(r.task, r.split, r.index, r.candidate): r for r in results}


def score_task(batt: Union[str, Program], task_id: str,
               demo: Sequence[Mapping[str, Any]],
               test: Sequence[Mapping[str, Any]] = (),
               timeout: float = 1.0) -> List[Dict[str, Any]]:
    """What score_sample returns for every sample of a task, those of demo
    first: dicts of index, sample_type ("demo" or "test"), outputs,
    solver_scores, timed_out, diff_calls, matches.

    batt: a module's name, or a battc.Program with a function batt. demo, test:
    lists of {"input": grid, "output": grid}; the demo samples are S. timeout:
    seconds for a call. Where that is not enough for all outputs of a call,
    those that there are are returned; timed_out: none are, or an exception
    ended the call.

    >>> score_task("batt", "7e5c9b88", task["train"], task["test"])[0]["matches"]
    1000
    """
    tasks = Tasks({task_id: {"train": list(demo), "test": list(test)}})
    rows = _by_sample(_program(batt).run(
        tasks, "both", functions="batt", max_time=timeout, call_time=timeout))
    entries = []
    for kind, split, samples in (("demo", "train", demo),
                                 ("test", "test", test)):
        for i, sample in enumerate(samples):
            none, output = (rows.get((task_id, split, i, c))
                            for c in ("none", "output"))
            entries.append(_entry(i, kind, none, output or none,
                                  _grid(sample.get("output"))))
    return entries


# ---- in place of the pool --------------------------------------------------

class _Sample:
    """A call of score_sample that is to be made."""

    def __init__(self, fn: Callable[..., Any], args: tuple):
        self.future: "concurrent.futures.Future[Any]" = (
            concurrent.futures.Future())
        self.fn = fn
        self.args = args

    @property
    def key(self) -> tuple:
        """Equal for samples of one task: task_id, S, timeout, batt."""
        return (self.args[3], id(self.args[4]), self.args[6], self.args[8])

    @property
    def place(self) -> Tuple[str, int]:
        return self.args[2], self.args[0]

    def alone(self) -> None:
        """As it was asked for."""
        try:
            self.future.set_result(self.fn(self.args))
        except BaseException as error:
            self.future.set_exception(error)


def _score(samples: Sequence[_Sample]) -> None:
    """Those of one task."""
    _, _, _, task_id, pairs, _, timeout, _, batt, _ = samples[0].args
    demo = [{"input": i, "output": o} for i, o in pairs]
    tests = [s for s in samples if s.place[0] == "test"]
    entries = score_task(batt, task_id, demo, [s.args[1] for s in tests],
                         timeout)
    by_place = {("demo", i): e for i, e in enumerate(entries[:len(demo)])}
    for s, entry in zip(tests, entries[len(demo):]):
        by_place[s.place] = {**entry, "index": s.place[1]}
    for s in samples:
        s.future.set_result(by_place[s.place])


class Executor(concurrent.futures.Executor):
    """In place of the pool that check_batt hands its samples to.

    Samples of a task that are submitted one after the other are run together,
    on all cores. A batt that battc refuses is scored by the function that was
    submitted, after a warning; so is anything that is no call of score_sample.
    """

    def __init__(self, max_workers: Optional[int] = None):
        self._lock = threading.Condition()
        self._waiting: List[_Sample] = []
        self._closed = False
        self._thread: Optional[threading.Thread] = None

    def submit(self, fn: Callable[..., Any], /, *args: Any,
               **named: Any) -> "concurrent.futures.Future[Any]":
        if named or len(args) != 1 or not isinstance(args[0], tuple):
            raise TypeError("submit(score_sample, args)")
        sample = _Sample(fn, args[0])
        with self._lock:
            if self._closed:
                raise RuntimeError("the executor has been shut down")
            self._waiting.append(sample)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work)
                self._thread.start()
            self._lock.notify()
        return sample.future

    def _take(self) -> List[_Sample]:
        """All that wait, when no more come; none: it is over."""
        with self._lock:
            self._lock.wait_for(lambda: self._waiting or self._closed)
            n = 0
            while n != len(self._waiting) and not self._closed:
                n = len(self._waiting)
                self._lock.wait(QUIET)
            taken, self._waiting = self._waiting, []
            return taken

    def _work(self) -> None:
        while taken := self._take():
            groups: Dict[tuple, List[_Sample]] = {}
            for s in taken:
                if s.future.set_running_or_notify_cancel():
                    groups.setdefault(
                        s.key if len(s.args) == 10 else (), []).append(s)
            for key, samples in groups.items():
                self._run(key, samples)

    def _run(self, key: tuple, samples: Sequence[_Sample]) -> None:
        try:
            if key:
                _score(samples)
                return
        except CompileError as error:
            warnings.warn(f"battc can't run {key[3]}: {error}", RuntimeWarning,
                          stacklevel=1)
        except Exception as error:
            for s in samples:
                s.future.set_exception(error)
            return
        for s in samples:
            s.alone()

    def shutdown(self, wait: bool = True, *,
                 cancel_futures: bool = False) -> None:
        with self._lock:
            self._closed = True
            if cancel_futures:
                for s in self._waiting:
                    s.future.cancel()
            self._lock.notify()
        if wait and self._thread is not None:
            self._thread.join()


# ---- mega batches ----------------------------------------------------------

class MegaBatchCoordinator:
    """In place of mega_batch_batt's class: process_all returns the same.

    batt_module_name: a module's name, or a battc.Program. The other arguments
    mean nothing here: all calls are one run, on all cores or GPUs.
    """

    def __init__(self, batt_module_name: Union[str, Program] = "batt",
                 batch_size: int = 1000, enable_gpu: bool = True,
                 parallel: bool = True, max_workers: int = 4):
        self.batt_module_name = batt_module_name

    def process_all(self, total_data: Mapping[str, Mapping[str, Any]],
                    task_list: Sequence[str], log_path: str = "pile.log"
                    ) -> Tuple[Dict[str, Any], float]:
        """({task: {"demo": {index: {"o": rows, "s": rows}}, "test": ...}},
        seconds) of calls with C = None. Rows are missing where an exception
        ended the call.

        total_data: {"demo": {task: samples}, "test": {task: samples}}.
        """
        start = time.perf_counter()
        data = {id: {"train": list(total_data["demo"].get(id, ())),
                     "test": list(total_data["test"].get(id, ()))}
                for id in task_list}
        results = _program(self.batt_module_name).run(Tasks(data),
                                                      functions="batt")
        merged: Dict[str, Any] = {}
        for r in results:
            o, s = _lists(r) or ([], [])
            task = merged.setdefault(r.task, {"demo": {}, "test": {}})
            kind = "demo" if r.split == "train" else "test"
            task[kind][r.index] = {"o": o, "s": s}
        return merged, time.perf_counter() - start


def batch_process_samples_gpu(S: Sequence[Tuple[Any, Any]]
                              ) -> Tuple[Any, Any, Any, Any]:
    """(inputs, outputs, mapply(p_g, inputs), mapply(p_g, outputs)) of S, as
    batt_gpu's function returns them, computed on the CPU."""
    key = ("samples",)
    if key not in _programs:
        _programs[key] = compile(SAMPLES, dialect="tokpidjin",
                                 backend="interp")
    values: Tuple[Any, Any, Any, Any] = _programs[key].samples(S)
    return values
