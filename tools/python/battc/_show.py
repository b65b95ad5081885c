"""Tasks, grids, results and differences as pictures, for notebooks."""
import base64
import html
import struct
import zlib
from typing import Any, Iterable, List, NamedTuple, Optional, Sequence, Tuple

from ._results import Result
from ._tasks import Task, as_tasks

# Of cells 0 to 9, as battc show draws them; then other cells, lines between
# cells, the paper, and marks of what is wrong.
PALETTE = ("000000 0074d9 ff4136 2ecc40 ffdc00 aaaaaa f012be ff851b 7fdbff "
           "870c25 663399 555555 ffffff ffffff")
OTHER, LINE, PAPER, MARK = 10, 11, 12, 13
MOST_SIDE = 100  # cells: what is larger is text
MOST_TEXT = 400  # characters
GAP = 10  # pixels between pictures

Grid = Sequence[Sequence[int]]


class Picture(NamedTuple):
    """Pixels, rows of numbers in PALETTE."""

    rows: List[bytes]

    @property
    def width(self) -> int:
        return len(self.rows[0])

    def png(self) -> bytes:
        """The file."""
        def chunk(kind: bytes, data: bytes) -> bytes:
            return (struct.pack(">I", len(data)) + kind + data
                    + struct.pack(">I", zlib.crc32(kind + data)))

        size = struct.pack(">IIBBBBB", self.width, len(self.rows), 8, 3, 0, 0,
                           0)
        pixels = zlib.compress(b"".join(b"\0" + r for r in self.rows), 9)
        return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size)
                + chunk(b"PLTE", bytes.fromhex(PALETTE))
                + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))

    def html(self) -> str:
        """An image in the page itself."""
        data = base64.b64encode(self.png()).decode("ascii")
        return f'<img alt="grid" src="data:image/png;base64,{data}">'


def _is_grid(value: Any) -> bool:
    if type(value) is not tuple or not 0 < len(value) <= MOST_SIDE:
        return False
    sizes = {len(r) if type(r) is tuple else 0 for r in value}
    return len(sizes) == 1 and 0 < max(sizes) <= MOST_SIDE and all(
        type(x) is int for r in value for x in r)


def _side(grids: Iterable[Grid]) -> int:
    """Pixels of a cell, so that grids are to one scale and fit."""
    most = max((max(len(g), len(g[0])) for g in grids), default=1)
    return max(6, min(18, 240 // most))


# Colors of the middle rows and columns of a cell with a mark: white on dark.
SPOT = [[LINE] * 5, *[[LINE, MARK, MARK, MARK, LINE]] * 3, [LINE] * 5]


def _cell_row(cells: Sequence[int], side: int, marks: Sequence[bool],
              y: int) -> bytes:
    """A row of pixels, the y-th below a line."""
    row = bytearray([LINE])
    first = (side - 1) // 2 - 2  # of the mark
    for cell, marked in zip(cells, marks):
        color = cell if 0 <= cell < 10 else OTHER
        pixels = bytearray([color] * (side - 1))
        if marked and 0 <= y - first < 5:
            pixels[first:first + 5] = bytes(SPOT[y - first])
        row += pixels + bytes([LINE])
    return bytes(row)


def draw(grid: Grid, against: Optional[Grid] = None,
         side: Optional[int] = None) -> Picture:
    """A grid; where it differs from another one, cells are marked. side:
    pixels of a cell, at least 6; None: as many as fit."""
    side = side or _side([grid])
    line = bytes([LINE] * (len(grid[0]) * side + 1))
    pixels = [line]
    for i, cells in enumerate(grid):
        marks = [against is not None and not (
            i < len(against) and j < len(against[i])
            and against[i][j] == cell) for j, cell in enumerate(cells)]
        pixels += [_cell_row(cells, side, marks, y) for y in range(side - 1)]
        pixels.append(line)
    return Picture(pixels)


def beside(pictures: Sequence[Picture]) -> Picture:
    """Pictures side by side."""
    height = max(len(p.rows) for p in pictures)
    padded = [p.rows + [bytes([PAPER] * p.width)] * (height - len(p.rows))
              for p in pictures]
    gap = bytes([PAPER] * GAP)
    return Picture([gap.join(rows) for rows in zip(*padded)])


def below(pictures: Sequence[Picture]) -> Picture:
    """Pictures one below the other."""
    width = max(p.width for p in pictures)
    rows: List[bytes] = []
    for p in pictures:
        rows += [bytes([PAPER] * width)] * (GAP if rows else 0)
        rows += [r + bytes([PAPER] * (width - p.width)) for r in p.rows]
    return Picture(rows)


# ---- pages -----------------------------------------------------------------

class Panel(NamedTuple):
    """A value with what stands above it."""

    caption: str
    value: Any
    against: Optional[Grid] = None

    def picture(self, side: int) -> Optional[Picture]:
        return (draw(self.value, self.against, side) if _is_grid(self.value)
                else None)

    def html(self, side: int) -> str:
        picture = self.picture(side)
        if picture is not None:
            inner = picture.html()
        else:
            text = repr(self.value)
            if len(text) > MOST_TEXT:
                text = text[:MOST_TEXT] + " ..."
            inner = f"<code>{html.escape(text)}</code>"
        return ('<div style="max-width: 30em"><small>'
                f"{html.escape(self.caption)}</small><br>{inner}</div>")


Row = Tuple[str, List[Panel]]  # with what stands above it


def _scale(panels: Iterable[Panel]) -> int:
    return _side(p.value for p in panels if _is_grid(p.value))


def _rows_html(rows: Iterable[Row]) -> str:
    """Rows of panels, as many of them side by side as there is room for."""
    made = []
    for title, panels in rows:
        side = _scale(panels)
        made.append(f"<div><b>{html.escape(title)}</b>"
                    '<div style="display: flex; gap: 1em; flex-wrap: wrap">'
                    + "".join(p.html(side) for p in panels) + "</div></div>")
    return ('<div style="display: flex; gap: 1em 2em; flex-wrap: wrap">'
            + "".join(made) + "</div>")


def _png(rows: Iterable[Row]) -> Optional[bytes]:
    """What of the rows is grids; None: nothing."""
    lines = [[p for p in (panel.picture(_scale(row)) for panel in row)
              if p is not None] for _, row in rows]
    lines = [line for line in lines if line]
    return below([beside(line) for line in lines]).png() if lines else None


def _task_rows(task: Task) -> List[Row]:
    rows = []
    for split in ("train", "test"):
        for i, sample in enumerate(getattr(task, split)):
            panels = [Panel("input", sample["input"])]
            if sample["output"] is not None:
                panels.append(Panel("output", sample["output"]))
            rows.append((f"{task.id} {split} {i}", panels))
    return rows


def task_html(task: Task) -> str:
    """A task's samples, input beside output."""
    return _rows_html(_task_rows(task))


def task_png(task: Task) -> bytes:
    """The same as an image."""
    return _png(_task_rows(task)) or b""


def result_html(result: Result) -> str:
    """A call and its value."""
    return _rows_html([(_name(result), [Panel("value", result.value)])])


def _name(r: Result) -> str:
    name = f"{r.function} {r.task} {r.split} {r.index}"
    return name if r.candidate == "none" else f"{name}, C: {r.candidate}"


class Shown:
    """Results beside what they were made from; made by battc.show. A notebook
    draws it; html() and png() are what it draws."""

    def __init__(self, rows: List[Row], left: int):
        self._rows = rows
        self._left = left

    def html(self) -> str:
        """HTML that needs nothing else."""
        more = f"<p>and {self._left} more</p>" if self._left else ""
        return _rows_html(self._rows) + more

    def png(self) -> Optional[bytes]:
        """The grids as an image; None if there is none."""
        return _png(self._rows)

    _repr_html_ = html
    _repr_png_ = png

    def __repr__(self) -> str:
        return f"<battc.Shown: {len(self._rows)} results>"


def show(results: Iterable[Result], tasks: Any, limit: int = 20) -> Shown:
    """Results beside inputs and expected outputs of their tasks; cells that
    are not as expected have a white dot. limit: at most so many results.

    >>> battc.show(program.run(tasks, task_ids="7e5c9b88"), tasks)
    """
    tasks = as_tasks(tasks)
    listed = list(results)
    rows = []
    for r in listed[:limit]:
        sample = getattr(tasks[r.task], r.split)[r.index]
        panels = [Panel("input", sample["input"])]
        want = sample["output"]
        if want is not None:
            panels.append(Panel("expected", want))
        right = want is None or r.value == want
        panels.append(Panel("value" if right else "value (wrong)", r.value,
                            want))
        rows.append((_name(r), panels))
    return Shown(rows, max(0, len(listed) - limit))
