"""What bench_all.py measures on: tasks in the numbers that a row wants, batts
cut to fewer solvers, programs of chains.
"""
import itertools
import json
import os
import random

TURNS = ("vmirror", "replace({}, TWO, THREE)", "rot90", "replace({}, ONE, FOUR)")
CHAIN = 10  # rows and columns of the grids that chains run on


def _solutions(path):
    other = path.replace("_challenges", "_solutions")
    if other == path or not os.path.exists(other):
        return {}
    with open(other, encoding="utf-8") as f:
        return json.load(f)


def _read(path):
    """{id: task} of a file of one or of many."""
    with open(path, encoding="utf-8") as f:
        data = json.load(f)
    if "train" in data and "test" in data:
        return {os.path.basename(path)[:-len(".json")]: data}
    for task, outputs in _solutions(path).items():
        for sample, output in zip(data.get(task, {}).get("test", []), outputs):
            sample.setdefault("output", output)
    return data


def read_tasks(paths):
    """{id: task} of files and folders, in the order of their ids."""
    found = {}
    for path in paths:
        files = [path]
        if os.path.isdir(path):
            files = sorted(os.path.join(path, n) for n in os.listdir(path)
                           if n.endswith(".json"))
        for file in files:
            found |= _read(file)
    return dict(sorted(found.items()))


def size(task):
    """Samples of it."""
    return len(task["train"]) + len(task["test"])


class Work:
    """Tasks, and a folder for what is made of them."""

    def __init__(self, tasks, folder):
        self.tasks, self.folder = tasks, folder
        self.order = sorted(tasks)
        random.Random(1).shuffle(self.order)  # any first n are a sample

    def path(self, name):
        return os.path.join(self.folder, name)

    def some(self, count):
        """A folder of the first so many of the shuffled tasks, <id>.json."""
        folder = self.path(f"tasks{count}")
        os.makedirs(folder, exist_ok=True)
        for task in self.order[:count]:
            with open(os.path.join(folder, task + ".json"), "w",
                      encoding="utf-8") as f:
                json.dump(self.tasks[task], f)
        return folder

    def files(self, count):
        """Their paths, in the shuffled order."""
        folder = self.some(count)
        return [os.path.join(folder, t + ".json") for t in self.order[:count]]

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as f:
            f.write(text)
        return self.path(name)

    def samples(self, count):
        """One file of `count` samples: the shuffled tasks, again and again
        under other ids, the last one cut."""
        texts = [(json.dumps(self.tasks[t]), size(self.tasks[t]))
                 for t in self.order]
        path, done = self.path(f"samples{count}_challenges.json"), 0
        with open(path, "w", encoding="utf-8") as f:
            for i, (text, n) in enumerate(itertools.cycle(texts)):
                if done + n > count:
                    text, n = self._cut(i, count - done)
                f.write(f'{"," if i else "{"}"{i:08x}":{text}\n')
                done += n
                if done == count:
                    break
            f.write("}")
        return path

    def _cut(self, i, count):
        """(text, samples) of task i with so many."""
        task = self.tasks[self.order[i % len(self.order)]]
        train = task["train"][:max(1, count - 1)]
        cut = {"train": train, "test": task["test"][:count - len(train)]}
        if count == 1:  # of a task that only has a test sample left
            cut = {"train": [], "test": task["test"][:1]}
        return json.dumps(cut), size(cut)

    def inputs(self, count):
        """One task of `count` inputs of the tasks, in turn."""
        grids = [json.dumps(s["input"]) for t in self.order
                 for s in self.tasks[t]["train"] + self.tasks[t]["test"]]
        return self._one_task(f"inputs{count}.json", grids, count)

    def squares(self, count):
        """One task of `count` random grids of one size."""
        rng = random.Random(1)
        grids = [json.dumps([[rng.randrange(10) for _ in range(CHAIN)]
                             for _ in range(CHAIN)]) for _ in range(1000)]
        return self._one_task(f"squares{count}.json", grids, count)

    def _one_task(self, name, grids, count):
        """Inputs alone, as test samples."""
        with open(self.path(name), "w", encoding="utf-8") as f:
            f.write('{"train": [], "test": [')
            for i in range(count):
                f.write(f'{"," if i else ""}{{"input": '
                        f"{grids[i % len(grids)]}}}\n")
            f.write("]}")
        return self.path(name)


def chain(operations):
    """A program of so many cell-wise calls, each on the last one's result."""
    text, at = "def f(I):\n", "I"
    for i in range(operations):
        turn = TURNS[i % len(TURNS)]
        call = turn.format(at) if "{}" in turn else f"{turn}({at})"
        text += f"    x{i} = {call}\n"
        at = f"x{i}"
    return text + f"    return {at}\n"


def solvers(text):
    """How many a batt has."""
    return text.count("    o.append(")


def cut_batt(text, count):
    """Its first `count` solvers: all that stands before the next one's."""
    lines, seen = [], 0
    for line in text.splitlines(keepends=True):
        seen += line.startswith("    o.append(")
        if seen > count:
            return "".join(lines) + "    return o, s\n"
        lines.append(line)
    return text
