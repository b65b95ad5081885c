"""Outcomes that are kept in a file, for a run that goes on later."""
import base64
import hashlib
import json
import sqlite3
from typing import Any, Iterable, List, NamedTuple, Optional, Tuple

from ._errors import Diagnostic

Program = Tuple[int, bytes]  # number and source
Row = Tuple[str, str, str, int, str, bytes]


class Packed(NamedTuple):
    """An outcome as it travels and is kept: results as rows; error: the name
    of its class and diagnostics, or None; messages."""

    rows: List[Row]
    error: Optional[Tuple[str, List[Diagnostic]]]
    messages: List[Diagnostic]

    def text(self) -> str:
        """JSON: it may be read back from a file that anybody has changed."""
        rows = [(*r[:5], base64.b64encode(r[5]).decode("ascii"))
                for r in self.rows]
        return json.dumps([rows, self.error, self.messages])

    @classmethod
    def parse(cls, text: str) -> "Packed":
        """ValueError or the like if it is none."""
        rows, error, messages = json.loads(text)
        return cls([(str(f), str(t), str(s), int(i), str(c),
                     base64.b64decode(data, validate=True))
                    for f, t, s, i, c, data in rows],
                   error and (str(error[0]), _diagnostics(error[1])),
                   _diagnostics(messages))


def _diagnostics(rows: Iterable[Any]) -> List[Diagnostic]:
    return [Diagnostic(bool(w), str(file), int(line), int(column), str(text),
                       str(full)) for w, file, line, column, text, full in rows]


class Checkpoint:
    """Outcomes of a run, by what was run. SQLite keeps what was put before
    the process, or the machine, died.

    path: the file; of: what makes it that run, any text. A file can hold
    several runs.
    """

    def __init__(self, path: str, of: str):
        self._run = hashlib.blake2b(of.encode("utf-8", "surrogatepass"),
                                    digest_size=16).hexdigest()
        self._file = sqlite3.connect(path)
        with self._file:
            self._file.execute(
                "CREATE TABLE IF NOT EXISTS outcome (run TEXT, program TEXT, "
                "outcome TEXT, PRIMARY KEY (run, program)) WITHOUT ROWID")

    @staticmethod
    def _key(program: Program) -> str:
        number, source = program
        return f"{number}-{hashlib.blake2b(source, digest_size=16).hexdigest()}"

    def get(self, program: Program) -> Optional[Packed]:
        """None: it has not been run, or what is there is damaged."""
        row = self._file.execute(
            "SELECT outcome FROM outcome WHERE run = ? AND program = ?",
            (self._run, self._key(program))).fetchone()
        try:
            return Packed.parse(row[0]) if row else None
        except (ValueError, TypeError, KeyError, IndexError):
            return None

    def put(self, outcomes: Iterable[Tuple[Program, Packed]]) -> None:
        """Keep them, all or none."""
        with self._file:
            self._file.executemany(
                "INSERT OR REPLACE INTO outcome VALUES (?, ?, ?)",
                [(self._run, self._key(k), p.text()) for k, p in outcomes])

    def close(self) -> None:
        self._file.close()
