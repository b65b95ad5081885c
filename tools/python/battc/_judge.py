"""Which results are right."""
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

from ._errors import Budget, Error
from ._program import compile
from ._results import Result
from ._tasks import Tasks

NONE = b"\1\0"  # the value None, as bytes

Key = Tuple[str, str, int]
Scores = Dict[str, Dict[str, Dict[str, List[int]]]]


class Judge:
    """The expected outputs of tasks. A value is right if it equals its
    sample's, with Python's ==; samples without output count nowhere."""

    def __init__(self, tasks: Tasks):
        same = compile("def f(C):\n    return C\n", dialect="arc-dsl",
                       backend="interp")
        self._want: Dict[Key, bytes] = {
            (r.task, r.split, r.index): r.data
            for r in same.run(tasks, "output") if r.data != NONE}
        self._of: Dict[Tuple[str, str], int] = {}
        for task, split, _ in self._want:
            self._of[task, split] = self._of.get((task, split), 0) + 1
        self._values: Dict[bytes, Any] = {}

    def of(self, task: Optional[str] = None) -> int:
        """Samples with an output, of one task or of all."""
        return sum(n for (t, _), n in self._of.items() if task in (None, t))

    def is_right(self, r: Result) -> Optional[bool]:
        """None where nothing is expected."""
        want = self._want.get((r.task, r.split, r.index))
        if want is None:
            return None
        if r.data == want:
            return True
        if want not in self._values:
            self._values[want] = Result("", "", "", 0, "", want).value
        return bool(r.value == self._values[want])

    def scores(self, results: Iterable[Result]) -> Scores:
        """{task: {function: {"train": [right, of], "test": [right, of]}}} of
        the calls without C."""
        scores: Scores = {}
        for r in results:
            if r.candidate != "none":
                continue
            by_function = scores.setdefault(r.task, {})
            row = by_function.get(r.function)
            if row is None:
                row = by_function[r.function] = {
                    split: [0, self._of.get((r.task, split), 0)]
                    for split in ("train", "test")}
            row[r.split][0] += bool(self.is_right(r))
        return scores


def why(wrong: Sequence[Result], right: int, of: int) -> Optional[str]:
    """The first thing that went wrong with what was run; None: nothing."""
    if right == of:
        return None
    error = next((r.error for r in wrong if r.error is not None), None)
    if isinstance(error, Budget):
        return f"budget: {error.reason}"
    if isinstance(error, Error):
        return str(error)
    return f"{of - right} of {of} samples are wrong"
