"""GPUs that stay open from run to run."""
import os
import threading
from typing import Any

from . import _battc

_lock = threading.Lock()
_kept: Any = None


def current() -> Any:
    """The session of this process."""
    global _kept
    with _lock:
        if _kept is None:
            _kept = _battc.Session()
        return _kept


def release() -> None:
    """Close the GPUs that runs have left open for the next one, and give back
    their memory: now, or when the last run that uses them ends."""
    global _kept
    with _lock:
        _kept = None


def _forked() -> None:
    """A forked process can't use its parent's GPUs, nor a lock that a thread
    of the parent held."""
    global _lock, _kept
    _lock = threading.Lock()
    _kept = None


os.register_at_fork(after_in_child=_forked)
