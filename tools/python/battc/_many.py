"""Many programs at once, each its own unit of failure."""
import hashlib
import itertools
import re
from typing import (Any, Dict, Iterable, Iterator, List, NamedTuple, Optional,
                    Sequence, Tuple, Union)

from . import _battc
from ._errors import CompileError, Diagnostic, RunError, diagnostics
from ._judge import Judge, Scores, why
from ._program import DIALECTS, Program, _bytes, _choice
from ._results import Result
from ._tasks import Tasks, as_tasks

CHUNK = 1000  # programs compiled together
FENCE = re.compile(r"^[ \t]*(```+|~~~+)[^\n]*\n(.*?)(?:^[ \t]*\1|\Z)",
                   re.M | re.S)


class Outcome:
    """What became of one program of many.

    number: its place among the sources; results: those of its functions, as
    Program.run gives them; error: why there are none, a CompileError or a
    RunError, else None; messages: all that was told about the program.
    """

    __slots__ = ("number", "results", "error", "messages", "_judge")

    number: int
    results: List[Result]
    error: Union[None, CompileError, RunError]
    messages: Tuple[Diagnostic, ...]

    def __init__(self, number: int, judge: Judge,
                 messages: Iterable[Diagnostic] = ()):
        self.number = number
        self.results = []
        self.error = None
        self.messages = tuple(messages)
        self._judge = judge

    @property
    def scores(self) -> Scores:
        """{task: {function: {"train": [right, of], "test": [right, of]}}}, as
        Program.score(tasks, "equal")["tasks"] tells. What was not run, with
        until="wrong", is not right."""
        return self._judge.scores(self.results)

    @property
    def reason(self) -> Optional[str]:
        """Why not all samples are right, or None: "refused: ...", an
        exception, "budget: statement time", or how many are wrong."""
        if self.error is not None:
            return f"refused: {self.error}"
        rows = [row for by_function in self.scores.values()
                for splits in by_function.values() for row in splits.values()]
        if not rows:
            return "no samples to run on"
        wrong = [r for r in self.results if self._judge.is_right(r) is False]
        return why(wrong, sum(r[0] for r in rows), sum(r[1] for r in rows))

    def digest(self) -> str:
        """A hash of all results: the same for programs that do the same,
        whatever their functions are called."""
        h = hashlib.blake2b(digest_size=16)
        for r in self.results:
            head = f"{r.task}\0{r.split}\0{r.index}\0{r.candidate}\0"
            data = head.encode("utf-8", "surrogateescape") + r.data
            h.update(len(data).to_bytes(8, "little") + data)
        return h.hexdigest()

    def __repr__(self) -> str:
        what = self.error or f"{len(self.results)} results"
        return f"<battc.Outcome {self.number}: {what}>"


def _group(told: Iterable[Diagnostic]) -> Dict[str, List[Diagnostic]]:
    """Diagnostics by the program that they are about."""
    groups: Dict[str, List[Diagnostic]] = {}
    for d in told:
        groups.setdefault(d.file, []).append(d)
    return groups


def _run_group(native: Any, outcomes: Dict[str, Outcome], tasks: Tasks,
               candidate: str, how: Dict[str, Any],
               made: Dict[str, Any]) -> None:
    """Run what was read; if it can't be, all of it has that error."""
    try:
        calls = len(native.functions) * tasks._native.samples
        program = Program(native, (), calls=calls, **made)
        results = program.run(tasks, candidate, **how)
    except (CompileError, RunError) as error:
        for o in outcomes.values():
            o.error = o.error or error
        return
    for r in results:
        number, _, r.function = r.function.partition(":")
        outcomes[number].results.append(r)


def _run_chunk(sources: Sequence[Tuple[int, bytes]], options: tuple,
               tasks: Tasks, judge: Judge, candidate: str,
               how: Dict[str, Any], made: Dict[str, Any]) -> List[Outcome]:
    # A second program, of nothing, makes for names with numbers.
    named = [(str(n), text) for n, text in sources] + [("-", b"")]
    native, rows = _battc.parse(tuple(named), options)
    told = _group(diagnostics(rows))
    outcomes = {str(n): Outcome(n, judge, told.get(str(n), ()))
                for n, _ in sources}
    if native is None:
        runs = set()
    else:
        runs = {f[0].partition(":")[0] for f in native.functions}
    for name, o in outcomes.items():
        if name not in runs:
            o.error = CompileError(o.messages or [Diagnostic(
                False, name, 0, 0, "no functions", f"{name}: no functions")])
    if runs:
        _run_group(native, outcomes, tasks, candidate, how, made)
    return list(outcomes.values())


def run_many(sources: Iterable[Union[str, bytes]], tasks: Any,
             candidate: str = "none", *, dialect: Optional[str] = None,
             isolate: bool = False, backend: Optional[str] = None,
             **how: Any) -> Iterator[Outcome]:
    """Run many programs, texts, on the same tasks; an Outcome for each, in
    their order, as soon as it is there. A program that is refused, fails or
    takes too long costs its own results only.

    until="wrong": a function is done with a task after its first wrong train
    sample. Other arguments are those of Program.run, such as max_time,
    call_time (seconds a call may take), threads.

    >>> for o in battc.run_many([text, other], "training/", call_time=1):
    ...     print(o.number, o.reason or "right", o.scores, o.digest())
    """
    tasks = as_tasks(tasks)
    return _run_all(sources, tasks, Judge(tasks), candidate, dialect, how,
                    {"isolate": isolate, "backend": backend,
                     "fallback": True})


def _run_all(sources: Iterable[Union[str, bytes]], tasks: Tasks, judge: Judge,
             candidate: str, dialect: Optional[str], how: Dict[str, Any],
             made: Dict[str, Any],
             numbers: Optional[Iterable[int]] = None) -> Iterator[Outcome]:
    """numbers: what the sources are called; None: 0, 1, ..."""
    options = (_choice(DIALECTS, dialect, "dialect"), None, False)
    chunk: List[Tuple[int, bytes]] = []
    for n, text in zip(itertools.count() if numbers is None else numbers,
                       sources):
        chunk.append((n, _bytes(text)))
        if len(chunk) == CHUNK:
            yield from _run_chunk(chunk, options, tasks, judge, candidate,
                                  how, made)
            chunk = []
    if chunk:
        yield from _run_chunk(chunk, options, tasks, judge, candidate, how,
                              made)


# ---- rewards for completions of language models ---------------------------

class Reward(NamedTuple):
    """score: right / of, the samples whose value equals the expected output;
    reason: why it is below 1, else None."""

    score: float
    right: int
    of: int
    reason: Optional[str]

    def __float__(self) -> float:
        return self.score


def code_of(completion: Any) -> str:
    """The program in a completion: the last fenced block that defines a
    function, else the text as it is. Of a list of chat messages it is the
    last one's content."""
    if isinstance(completion, (list, tuple)):
        completion = completion[-1] if completion else ""
    if isinstance(completion, dict):
        completion = completion.get("content") or ""
    text = str(completion).replace("\r\n", "\n")
    blocks = [m[2] for m in FENCE.finditer(text)]
    blocks = [b for b in blocks if "def " in b] or blocks[-1:]
    return blocks[-1] if blocks else text


def _main(results: Sequence[Result]) -> List[Result]:
    """Of the function that is meant: solve, solve_..., else the last."""
    names = list(dict.fromkeys(r.function for r in results))
    solves = [n for n in names if n == "solve"] or [
        n for n in names if n.startswith("solve")]
    name = (solves or names)[-1]
    return [r for r in results if r.function == name]


def _reward(o: Outcome, judge: Judge, task: Optional[str]) -> Reward:
    of = judge.of(task)
    if o.error is not None or not o.results or not of:
        return Reward(0.0, 0, of, o.reason or "no samples to run on")
    asked = [(r, judge.is_right(r)) for r in _main(o.results)]
    right = sum(is_right is True for _, is_right in asked)
    wrong = [r for r, is_right in asked if is_right is False]
    return Reward(right / of, right, of, why(wrong, right, of))


def _by_task(ids: Optional[Sequence[str]],
             n: int) -> Dict[Optional[str], List[int]]:
    """Numbers of the completions for each task; None: all tasks."""
    if ids is None:
        return {None: list(range(n))}
    if len(ids) != n:
        raise ValueError(f"{len(ids)} task_ids for {n} completions")
    groups: Dict[Optional[str], List[int]] = {}
    for i, id in enumerate(ids):
        groups.setdefault(id, []).append(i)
    return groups


def reward(completions: Sequence[Any], tasks: Any,
           task_ids: Optional[Sequence[str]] = None, *, max_time: float = 1.0,
           call_time: float = 2.0, pair: str = "all",
           dialect: Optional[str] = None, isolate: bool = False,
           backend: Optional[str] = None, **how: Any) -> List[Reward]:
    """How good are programs that a language model wrote? A Reward each.

    A completion is a text, or a list of chat messages; its program is the
    last fenced block with a function, else all of it. It is called on all
    samples that have an output, of its task (task_ids: one for each
    completion) or of all tasks. Its function is solve or solve_..., else its
    last one. max_time and call_time: seconds for a statement and a call. Other
    arguments are run_many's.

    >>> battc.reward(["```python\\ndef solve(I):\\n    return rot90(I)\\n```"],
    ...              tasks)
    [Reward(score=0.0, right=0, of=4, reason='4 of 4 samples are wrong')]
    """
    tasks = as_tasks(tasks)
    texts = [code_of(c) for c in completions]
    judge = Judge(tasks)
    made = {"isolate": isolate, "backend": backend, "fallback": True}
    how.update(pair=pair, max_time=max_time, call_time=call_time)
    rewards: List[Any] = [None] * len(texts)
    for id, numbers in _by_task(task_ids, len(texts)).items():
        outcomes = _run_all([texts[i] for i in numbers], tasks, judge, "none",
                            dialect, {**how, "task_ids": id}, made)
        for i, o in zip(numbers, outcomes):
            rewards[i] = _reward(o, judge, id)
    return rewards
