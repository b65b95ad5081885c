"""Pictures, %%batt, and the example notebook, executed."""
import json
import os
import struct
import zlib

import pytest

import battc
from battc import _show
from conftest import SAMPLES

GRID = ((0, 1), (2, 3))
TASK = {"ab": {"train": [(GRID, ((5, 5),))], "test": [(GRID, None)]}}
PROGRAM = "def f(I):\n    return I\n\ndef g(I):\n    return '<&>'\n"


def pixels(png):
    """Rows of an image's numbers."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    at = png.index(b"IDAT")
    (size,) = struct.unpack(">I", png[at - 4:at])
    data = zlib.decompress(png[at + 4:at + 4 + size])
    assert len(data) == (width + 1) * height
    return [data[i * (width + 1) + 1:(i + 1) * (width + 1)]
            for i in range(height)]


def test_a_grid_is_drawn():
    rows = pixels(_show.draw(GRID).png())
    assert len(rows) == len(rows[0]) == 2 * 18 + 1
    assert [rows[9][9], rows[9][27], rows[27][9], rows[27][27]] == [0, 1, 2, 3]
    assert set(rows[0]) == {_show.LINE}
    marked = pixels(_show.draw(GRID, ((0, 7), (2,))).png())
    assert [marked[y][x] == _show.MARK for y in (9, 27) for x in (9, 27)] == [
        False, True, False, True]
    for side in (1, 13, 30, 100):
        _show.draw([[10, -1, 0][:side]] * side).png()


def test_a_sample_has_one_scale():
    large = tuple((0,) * 20 for _ in range(20))
    task = battc.Tasks({"ab": {"train": [(large, ((1,),))], "test": []}})["ab"]
    rows = pixels(task._repr_png_())
    assert len(rows) == 20 * 12 + 1
    assert len(rows[0]) == 20 * 12 + 1 + 10 + 13


def test_tasks_and_results_are_drawn():
    tasks = battc.Tasks(TASK)
    task = tasks["ab"]
    assert battc.Tasks(task)["ab"] == task
    assert task.train == [{"input": GRID, "output": ((5, 5),)}]
    assert task.test == [{"input": GRID, "output": None}]
    with pytest.raises(KeyError):
        tasks["cd"]
    assert task._repr_html_().count("<img") == 3
    assert len(pixels(task._repr_png_())[0]) == 37 + 10 + 37
    results = battc.compile(PROGRAM, dialect="arc-dsl").run(tasks)
    shown = battc.show(results, tasks)
    assert shown.html().count("<img") == 2 * 3 + 1 + 1
    assert "value (wrong)" in shown.html()
    assert "&#x27;&lt;&amp;&gt;&#x27;" in shown.html()
    assert _show.MARK in b"".join(pixels(shown.png()))
    assert results[0]._repr_html_().count("<img") == 1
    assert "and 3 more" in battc.show(results, tasks, limit=1).html()
    assert battc.show([], tasks).png() is None


@pytest.fixture
def shell(monkeypatch):
    """IPython, what it displays, and what it raised."""
    pytest.importorskip("IPython")
    from IPython.core.interactiveshell import InteractiveShell

    monkeypatch.chdir(SAMPLES)
    shell = InteractiveShell()
    shell.displayed = []
    monkeypatch.setattr("battc._magic.display", shell.displayed.append)
    shell.run_cell("%load_ext battc")
    return shell


def test_cells(shell):
    shell.user_ns["tasks"] = battc.Tasks(TASK)
    done = shell.run_cell("%%batt name --on tasks --dialect arc-dsl\n"
                          + PROGRAM)
    assert done.success
    assert shell.user_ns["name"].functions == ("f", "g")
    table, shown = shell.displayed
    assert "<td>0 / 1</td>" in table.data
    assert isinstance(shown, battc.Shown)
    shell.displayed.clear()
    assert shell.run_cell("%%batt other\ndef f(I):\n    return I + 1\n").success
    assert "other" not in shell.user_ns
    (told,) = shell.displayed
    assert "cell:2:14" in told.data and "^" in told.data
    assert not shell.run_cell("%%batt 5\n" + PROGRAM).success


def test_the_notebook(shell):
    with open("notebook.ipynb", encoding="utf-8") as file:
        notebook = json.load(file)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            done = shell.run_cell("".join(cell["source"]))
            assert done.success, cell["source"]
    cells, shapes = done.result
    assert cells == (4, 12, 12) and shapes == [[2, 5], [5, 4], [4, 3], [4, 3]]
    assert shell.user_ns["value"] == shell.user_ns["sample"]["output"]
