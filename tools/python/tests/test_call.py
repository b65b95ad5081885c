"""Functions called like those of the file."""
import builtins
import json
import os
import signal
import threading

import pytest

import battc
from conftest import SLOW, golden

GRID = ((1, 2), (3, 4))
S = ((GRID, GRID), (GRID, ((5,),)))
FORMS = """
def given(C, S, I):
    return C, S, I

def batt(task_id, S, I, C, log_path):
    return task_id, S, C, log_path

def raises(I):
    return first(())

def only(grid):
    return grid

def nothing():
    return 5
"""


@pytest.fixture(scope="module")
def forms():
    return battc.compile(FORMS, dialect="arc-dsl")


def test_arguments(forms):
    assert forms.given.parameters == ("C", "S", "I")
    assert forms.given(None, S, GRID) == (None, S, GRID)
    assert forms.given(I=GRID, S=S, C=((9,),)) == (((9,),), S, GRID)
    assert forms.batt("ab\u00e9", S, GRID, GRID, "log.txt") == (
        "ab\u00e9", S, GRID, None)
    assert forms["only"]([[1, 2]]) == ((1, 2),)
    assert forms.only(grid=GRID) == GRID
    assert forms.nothing() == 5


def test_like_a_module(forms):
    assert {"given", "batt", "raises", "run"} <= set(dir(forms))
    assert getattr(forms, "given")(None, S, GRID) == (None, S, GRID)


@pytest.mark.parametrize("args", [(), (1, 2), (GRID, GRID)])
def test_wrong_arguments(forms, args):
    with pytest.raises(TypeError):
        forms.only(*args)
    with pytest.raises(TypeError):
        forms.only(GRID, grid=GRID)
    with pytest.raises(TypeError):
        forms.only(GRID, other=GRID)
    with pytest.raises(AttributeError):
        forms.missing()
    with pytest.raises(KeyError):
        forms["missing"]


@pytest.mark.parametrize("bad", [5, None, (), ((),), ((1,), (1, 2)),
                                 ((1.5,),), ((1 << 80,),), "ab"])
def test_bad_grids(forms, bad):
    with pytest.raises(battc.TaskError):
        forms.only(bad)
    with pytest.raises(battc.TaskError):
        forms.given(None, ((GRID, bad),), GRID)
    assert forms.only(GRID) == GRID


class Odd(list):
    """A list that isn't what it holds."""

    def __iter__(self):
        return iter((5, 6))


def test_cells_of_all_kinds(forms):
    """Cells that are few objects, any others, and rows of all kinds."""
    numbers = [0, 1, 9, 10, 255, 256, 257, -1, -5, -6, 1 << 40, -(1 << 59)]
    assert forms.only([numbers, tuple(numbers)]) == (tuple(numbers),) * 2
    assert forms.only([range(300)]) == (tuple(range(300)),)
    assert forms.only((Odd((1, 2)), [3, 4])) == ((5, 6), (3, 4))
    for bad in (True, 1.0, None, "1", 1 << 61):
        with pytest.raises(battc.TaskError):
            forms.only([[1, bad]])
        with pytest.raises(battc.TaskError):
            forms.given(None, [([[1]], [[1, 2], [bad, 2]])], GRID)


def test_s_is_not_mixed_up(forms):
    first, last = [[1]], [[2]]
    pairs = [(first, last)]
    assert forms.given(None, pairs, GRID)[1] == ((((1,),), ((2,),)),)
    first[0][0] = 7
    assert forms.given(None, pairs, GRID)[1] == ((((7,),), ((2,),)),)
    half = ((first, last),)
    assert forms.given(None, half, GRID)[1] == ((((7,),), ((2,),)),)
    first[0][0] = 8
    assert forms.given(None, half, GRID)[1] == ((((8,),), ((2,),)),)
    assert forms.given(None, (), GRID)[1] == ()


def test_arrays(forms):
    numpy = pytest.importorskip("numpy")
    assert forms.only(numpy.array(GRID)) == GRID
    with pytest.raises(battc.TaskError):
        forms.only(numpy.array([0.5]))


def test_exceptions(forms):
    with pytest.raises(StopIteration):
        forms.raises(GRID)
    with pytest.raises(battc.Budget) as info:
        battc.compile(SLOW, dialect="arc-dsl").f.limited(max_time=0.05)(GRID)
    assert info.value.reason == "statement time"


def check_calls(program, samples, run):
    """Calls give what run gives."""
    tasks = {}
    for r in run:
        if r.task not in tasks:
            path = os.path.join(samples, "tasks", r.task + ".json")
            with open(path, encoding="ascii") as file:
                tasks[r.task] = json.load(file)
        task = tasks[r.task]
        sample = task[r.split][r.index]
        given = {"task_id": r.task, "log_path": None, "I": sample["input"],
                 "S": [(s["input"], s["output"]) for s in task["train"]],
                 "C": sample["output"] if r.candidate == "output" else None}
        f = program[r.function]
        try:
            got = f(*(given[n] for n in f._inputs))
        except battc.Budget as budget:
            got = budget
        except Exception as error:  # the program's own
            assert type(error) is getattr(builtins, type(error).__name__)
            got = battc.Error(type(error).__name__)
        assert repr(got) == repr(r.value), r.function


@pytest.mark.parametrize("path", golden(), ids=lambda path: path[-30:])
def test_samples(samples, path):
    program = battc.compile(path, partial=True)
    if "Is" in program[program.functions[0]].parameters:
        with pytest.raises(TypeError):
            program[program.functions[0]](*5 * [()])
        return
    task = os.path.join(samples, "tasks", "7e5c9b88.json")
    check_calls(program, samples, program.run(task, "both"))


@pytest.mark.parametrize("dialect", ["arc-dsl", "tokpidjin"])
def test_bred_programs(samples, breed, dialect):
    for seed in range(11, 14):
        program = battc.compile(breed(seed, "--dialect", dialect, "--ill",
                                      "0.3"), partial=True)
        task = os.path.join(samples, "tasks", "7e5c9b88.json")
        check_calls(program, samples, program.run(task, "both"))


def test_threads(forms):
    bad = []

    def work(n):
        grid = ((n, n),)
        for _ in range(200):
            if forms.only(grid) != grid:
                bad.append(n)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not bad


def test_fork(forms):
    assert forms.only(GRID) == GRID
    child = os.fork()
    if not child:
        os._exit(0 if forms.only(GRID) == GRID else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert forms.only(GRID) == GRID


def test_interrupt():
    f = battc.compile(SLOW, dialect="arc-dsl").f.limited(max_time=1000)
    timer = threading.Timer(0.3, signal.raise_signal, [signal.SIGINT])
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        f(GRID)
    timer.join()
    with pytest.raises(battc.Budget):
        f.limited(max_time=0.05)(GRID)
