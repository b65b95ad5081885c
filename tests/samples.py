"""Where the golden samples lie and how each is run."""
import os

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = os.path.join(ROOT, "samples")
FOLDERS = {"arc-dsl": "arc", "re-arc": "re-arc",
           "tokpidjin": "tokpidjin"}  # of each dialect
DEFAULT_ARGS = "--candidate both tasks/5ea5316a.json tasks/7e5c9b88.json"


def programs():
    """Yield (dialect, path) of every sample program, sorted."""
    for dialect in FOLDERS.values():
        folder = os.path.join(SAMPLES, dialect)
        for name in sorted(os.listdir(folder)):
            if name.endswith(".py"):
                yield dialect, os.path.join(folder, name)


def runs(path):
    """Yield (options, tasks) of each run of a sample: one line of NAME.args
    each, task files relative to samples/."""
    try:
        with open(path[:-3] + ".args", encoding="ascii") as source:
            lines = source.read().splitlines()
    except FileNotFoundError:
        lines = [DEFAULT_ARGS]
    for line in lines:
        words = line.split()
        tasks = [w for w in words if w.startswith(("tasks", "judge/"))]
        yield [w for w in words if w not in tasks], tasks
