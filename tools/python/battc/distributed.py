"""Runs on many machines, by Dask: pip install battc[dask].

>>> from dask.distributed import Client
>>> import battc.distributed
>>> client = Client("tcp://scheduler:8786")
>>> for o in battc.distributed.run_many(client, sources, "training/"):
...     print(o.number, o.reason or "right")

The cluster is Dask's, however it was made. Results are those of one machine,
in its order. A worker that dies costs a retry of what it was at; a program
that kills every worker that it comes to gets an error, the others run.
"""
import hashlib
import os
import pickle
from concurrent.futures import CancelledError
from typing import Any, Dict, Iterable, Iterator, List, Optional, Tuple, Union

from dask.distributed import Client, KilledWorker, as_completed, get_worker

from . import __version__
from ._checkpoint import Checkpoint, Packed
from ._errors import CompileError, Diagnostic, RunError
from ._judge import Judge
from ._many import Outcome, _run_all
from ._program import Source, _bytes, compile
from ._results import Result
from ._tasks import Tasks, as_tasks

__all__ = ["run", "run_many"]

UNIT = 1 << 22  # what a worker gets at a time: bytes of source times samples
AHEAD = 3  # units a thread that are under way or wait for those before them
MOST_WAITING = 100_000  # programs done before their turn, and under way

Sources = List[Tuple[int, bytes]]


# ---- on the workers --------------------------------------------------------

def _keep(tasks: bytes) -> Tasks:
    """A part of the graph, not data of the client's: where all workers that
    hold it die it is made again."""
    kept: Tasks = pickle.loads(tasks)
    return kept


def _threads(how: Dict[str, Any]) -> Dict[str, Any]:
    """A worker's calls take as many threads as Dask gives it."""
    try:
        threads = get_worker().state.nthreads
    except ValueError:  # no worker: a test
        threads = 0
    return {"threads": threads, **how}


def _pack(o: Outcome) -> Packed:
    rows = [r._key() for r in o.results]
    error = (None if o.error is None else
             (type(o.error).__name__, list(o.error.diagnostics)))
    return Packed(rows, error, list(o.messages))


def _run_unit(sources: Sources, tasks: Tasks, candidate: str,
              dialect: Optional[str], how: Dict[str, Any],
              made: Dict[str, Any]) -> bytes:
    """A list of Packed, as bytes: Dask goes through anything else itself, to
    tell its size, which costs as much as running the programs."""
    outcomes = _run_all((s for _, s in sources), tasks, Judge(Tasks()),
                        candidate, dialect, _threads(how), made,
                        [n for n, _ in sources])
    return pickle.dumps([_pack(o) for o in outcomes])


# ---- here ------------------------------------------------------------------

def _unpack(number: int, packed: Packed, judge: Judge) -> Outcome:
    o = Outcome(number, judge, packed.messages)
    o.results = [Result(*row) for row in packed.rows]
    if packed.error:
        kind, told = packed.error
        o.error = (RunError if kind == "RunError" else CompileError)(told)
    return o


def _killed(number: int) -> Packed:
    text = "every worker that it came to died"
    return Packed([], ("RunError", [Diagnostic(
        False, str(number), 0, 0, text, f"{number}: {text}")]), [])


class _Run:
    """Units that are under way, and outcomes that wait for earlier ones."""

    def __init__(self, client: Client, arguments: tuple, tasks: Tasks,
                 store: Optional[Checkpoint]):
        self._client = client
        self._arguments = arguments
        self._tasks = client.submit(_keep, pickle.dumps(tasks), pure=False)
        self._store = store
        self._done: Dict[int, Packed] = {}
        self._units: Dict[Any, Tuple[Any, Sources]] = {}
        self._events = as_completed(raise_errors=False)
        self._suspects: List[Sources] = []
        self._is_alone = False
        self._next = 0

    def submit(self, unit: Sources) -> None:
        """Have it run, but for what a checkpoint has."""
        rest = []
        for program in unit:
            kept = self._store.get(program) if self._store else None
            if kept is None:
                rest.append(program)
            else:
                self._done[program[0]] = kept
        if rest:
            self._send(rest)

    def _send(self, unit: Sources) -> None:
        future = self._client.submit(_run_unit, unit, self._tasks,
                                     *self._arguments, pure=False)
        self._units[future.key] = future, unit
        self._events.add(future)

    def _suspect(self, unit: Sources) -> None:
        """Workers died that had this unit. Dask can't tell whose fault it is
        of all that a worker has; what is alone can be told."""
        if not self._is_alone:
            self._suspects.append(unit)
        elif len(unit) == 1:
            self._finish(unit, [_killed(unit[0][0])])
        else:
            half = len(unit) // 2
            self._suspects += [unit[half:], unit[:half]]

    def clear_suspects(self) -> None:
        """Run them, one at a time, when all else is done."""
        while not self.is_busy and self._suspects:
            self._is_alone = True
            self._send(self._suspects.pop())
            self.wait()
            self._is_alone = False

    def _finish(self, unit: Sources, packed: List[Packed]) -> None:
        if self._store:
            self._store.put(zip(unit, packed))
        self._done.update((n, p) for (n, _), p in zip(unit, packed))

    def wait(self) -> None:
        """For one unit."""
        future = next(self._events)
        _, unit = self._units.pop(future.key)
        if future.status == "lost":  # the worker that has it is gone
            self._send(unit)
            return
        try:  # that may die now, too: it is made again, or found a killer
            self._finish(unit, pickle.loads(future.result()))
        except KilledWorker:
            self._suspect(unit)
        except CancelledError:  # with the scheduler's connection
            self._send(unit)

    def ready(self) -> Iterator[Tuple[int, Packed]]:
        """Those whose turn it is."""
        while self._next in self._done:
            yield self._next, self._done.pop(self._next)
            self._next += 1

    @property
    def waiting(self) -> int:
        """Programs that are under way, or done before their turn."""
        under_way = sum(len(u) for _, u in self._units.values())
        return under_way + len(self._done)

    @property
    def is_busy(self) -> bool:
        return bool(self._units)

    def has_room(self, most: int) -> bool:
        """May a further unit begin?"""
        return (len(self._units) < most and self.waiting < MOST_WAITING
                and not self._suspects)

    def cancel(self) -> None:
        for future, _ in self._units.values():
            future.cancel()


def _units(sources: Iterable[Union[str, bytes]],
           samples: int) -> Iterator[Sources]:
    """Programs in portions of about equal cost."""
    unit: Sources = []
    cost = 0
    for n, source in enumerate(sources):
        text = _bytes(source)
        unit.append((n, text))
        cost += (len(text) + 100) * max(1, samples)
        if cost >= UNIT:
            yield unit
            unit, cost = [], 0
    if unit:
        yield unit


def _about(tasks: bytes, *arguments: Any) -> str:
    """What a checkpoint's outcomes depend on, programs apart."""
    return repr((__version__, hashlib.sha256(tasks).hexdigest(), arguments))


def run_many(client: Client, sources: Iterable[Union[str, bytes]], tasks: Any,
             candidate: str = "none", *, dialect: Optional[str] = None,
             isolate: bool = False, backend: Optional[str] = None,
             checkpoint: Union[None, str, "os.PathLike[str]"] = None,
             **how: Any) -> Iterator[Outcome]:
    """battc.run_many on a cluster: the same outcomes, in the order of the
    sources, each as soon as its turn comes.

    client: a dask.distributed.Client. checkpoint: a file, made if it is not
    there: what is done is kept in it, and a call with the same tasks and
    arguments runs only programs that are not, or are others at that place. A program goes to one worker,
    the tasks once to each. threads: of a unit of work; as many as Dask gives a
    worker. Other arguments are battc.run_many's.
    """
    tasks = as_tasks(tasks)
    made = {"isolate": isolate, "backend": backend, "fallback": True}
    arguments = (candidate, dialect, how, made)
    store = checkpoint and Checkpoint(
        os.fspath(checkpoint), _about(pickle.dumps(tasks), *arguments))
    run = _Run(client, arguments, tasks, store or None)
    judge = Judge(tasks)
    try:
        for packed in _stream(run, _units(sources, tasks._native.samples),
                              client):
            yield _unpack(*packed, judge)
    finally:
        run.cancel()
        if store:
            store.close()


def _stream(run: _Run, units: Iterator[Sources],
            client: Client) -> Iterator[Tuple[int, Packed]]:
    more = True
    while more or run.is_busy:
        most = AHEAD * max(1, sum(client.nthreads().values()))
        while more and run.has_room(most):
            unit = next(units, None)
            more = unit is not None
            if unit is not None:
                run.submit(unit)
            yield from run.ready()
        if run.is_busy:
            run.wait()
        run.clear_suspects()
        yield from run.ready()


# ---- one program on many tasks ---------------------------------------------

_compiled: Dict[bytes, Any] = {}  # the last programs of this worker


def _program(source: bytes, made: Dict[str, Any]) -> Any:
    key = hashlib.sha256(pickle.dumps((source, sorted(made.items())))).digest()
    if key not in _compiled:
        while len(_compiled) >= 8:
            del _compiled[next(iter(_compiled))]
        _compiled[key] = compile(pickle.loads(source), **made)
    return _compiled[key]


def _run_tasks(source: bytes, tasks: Tasks, ids: List[str], candidate: str,
               how: Dict[str, Any], made: Dict[str, Any]) -> List[tuple]:
    results = _program(source, made).run(tasks, candidate, task_ids=ids,
                                         **_threads(how))
    return [r._key() for r in results]


def _text(source: Source) -> Source:
    """Without paths, which other machines need not have."""
    if isinstance(source, (tuple, bytes)) or "\n" in str(source):
        return source
    path = os.fspath(source)
    with open(path, "rb") as file:
        return str(path), file.read()


def _shares(tasks: Tasks, count: int) -> List[List[str]]:
    """Ids of tasks, in about so many shares, dealt so that tasks that are
    alike and lie side by side don't come to one worker."""
    shares = [list(tasks.ids[i::count]) for i in range(count)]
    return [s for s in shares if s]


def run(client: Client, source: Union[Source, List[Source]], tasks: Any,
        candidate: str = "none", *, dialect: Optional[str] = None,
        isolate: bool = False, backend: Optional[str] = None,
        partial: bool = False, **how: Any) -> List[Result]:
    """program.run on a cluster, the tasks shared among the workers: the same
    results, in the same order. The program is compiled once a worker.

    source: as of battc.compile, files of Python only, read here; CompileError
    if it can't be compiled. KilledWorker if it kills workers. Other arguments
    are Program.run's, but for task_ids.
    """
    tasks = as_tasks(tasks)
    sources = source if isinstance(source, list) else [source]
    texts = [_text(s) for s in sources]
    made: Dict[str, Any] = {
        "dialect": dialect, "isolate": isolate, "backend": backend,
        "fallback": True, "partial": partial}
    program = compile(texts if len(texts) > 1 else texts[0], **made)
    text = client.submit(pickle.dumps, texts if len(texts) > 1 else texts[0],
                         pure=False)
    kept = client.submit(_keep, pickle.dumps(tasks), pure=False)
    count = AHEAD * max(1, len(client.nthreads()))
    futures = [client.submit(_run_tasks, text, kept, ids, candidate, how, made,
                             pure=False) for ids in _shares(tasks, count)]
    functions = {name: i for i, name in enumerate(program.functions)}
    order = {id: i for i, id in enumerate(tasks.ids)}
    results = [Result(*row) for rows in client.gather(futures) for row in rows]
    results.sort(key=lambda r: (functions[r.function], order[r.task]))
    return results
