"""libbatt; used by the package alone."""
from typing import Any, Callable, List, Optional, Sequence, Tuple

version: str

_Messages = List[Tuple[bool, str, int, int, str, str]]
_Row = Tuple[str, str, str, int, str, bytes]

def backends() -> List[Tuple[str, str]]: ...
def load(paths: Tuple[str, ...],
         options: tuple) -> Tuple[Optional[Program], _Messages]: ...
def parse(sources: Tuple[Tuple[str, bytes], ...],
          options: tuple) -> Tuple[Optional[Program], _Messages]: ...
def decode(data: bytes, make_error: Callable[[str, str, str], Any],
           make_function: Callable[[], Any]) -> Any: ...

def stack(values: Tuple[bytes, ...], rows: int, columns: int,
          fill: int) -> Tuple[bytearray, bytearray]: ...
def ragged(values: Tuple[bytes, ...]) -> Tuple[bytearray, bytearray]: ...

class Program:
    functions: List[Tuple[str, str, int, int, Tuple[Tuple[str, str], ...],
                          int]]
    stats: Tuple[int, int, int, int]
    def compile(self, isolate: bool, backend: Optional[str], fallback: bool,
                tier: int, calls: int) -> Tuple[Optional[Code], _Messages]: ...

class Code:
    backend: Tuple[str, int]
    def run(self, tasks: Tasks, options: tuple,
            rules: int) -> Tuple[int, Any, _Messages]: ...

class Caller:
    def __init__(self, code: Code, index: int,
                 limits: Tuple[float, float, int]) -> None: ...
    def call(self, function: int, task_id: str, s: tuple, i: Any,
             c: Any) -> Tuple[Optional[bytes], _Messages]: ...

class Session: ...

class Tasks:
    ids: Tuple[str, ...]
    samples: int
    def add(self, path: Any) -> _Messages: ...
    def put_arrays(self, id: str, train: bool, inputs: tuple,
                   outputs: Optional[tuple]) -> _Messages: ...
    def put(self, id: str, train: Sequence[tuple],
            test: Sequence[tuple]) -> _Messages: ...
