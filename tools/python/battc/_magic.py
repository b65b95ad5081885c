"""%%batt: programs in a notebook's cells."""
import html
import shlex
from typing import Any, Dict, Iterable

from IPython.core.error import UsageError
from IPython.core.magic import Magics, cell_magic, magics_class
from IPython.core.magic_arguments import argument, magic_arguments, \
    parse_argstring
from IPython.display import HTML, display

from ._errors import CompileError, Diagnostic
from ._program import compile
from ._show import show


def _show_messages(told: Iterable[Diagnostic]) -> None:
    """Diagnostics with their lines and carets."""
    for d in told:
        color = "#a60" if d.warning else "#c00"
        text = html.escape(str(d))
        style = f"color: {color}; font-family: monospace"  # carets point
        display(HTML(f'<pre style="{style}">{text}</pre>',
                     metadata={"text": str(d)}))


def _show_scores(scores: Dict[str, Any]) -> None:
    """A table of the functions' scores."""
    rows = "".join(
        f"<tr><td>{html.escape(task)}</td><td>{html.escape(function)}</td>"
        + "".join(f"<td>{right} / {of}</td>" for right, of in splits.values())
        + "</tr>"
        for task, functions in scores["tasks"].items()
        for function, splits in functions.items())
    display(HTML("<table><tr><th>task</th><th>function</th><th>train</th>"
                 f"<th>test</th></tr>{rows}</table>"))


@magics_class
class BattMagics(Magics):  # type: ignore[misc]
    """Registered by %load_ext battc."""

    @magic_arguments()
    @argument("name", nargs="?", default="program",
              help="the variable that becomes the program")
    @argument("--on", metavar="TASKS", help="run it on these: a variable's "
              "name or a path; scores are told, grids drawn")
    @argument("--tasks", metavar="ID,...", help="only these ids")
    @argument("--dialect", help="arc-dsl, tokpidjin or re-arc")
    @argument("--limit", type=int, default=8, help="results drawn at most")
    @cell_magic  # type: ignore[misc]
    def batt(self, line: str, cell: str) -> None:
        """Compile a cell, a program; what is wrong with it is told in place.
        """
        args = parse_argstring(self.batt, line)
        if not args.name.isidentifier():
            raise UsageError(f"{args.name} is no name of a variable")
        try:
            program = compile(("cell", cell), dialect=args.dialect)
        except CompileError as error:
            _show_messages(error.diagnostics)
            return
        _show_messages(program.messages)
        self._names[args.name] = program
        if args.on:
            self._run(program, args)

    @property
    def _names(self) -> Dict[str, Any]:
        """The notebook's variables."""
        names: Dict[str, Any] = self.shell.user_ns  # type: ignore[union-attr]
        return names

    def _run(self, program: Any, args: Any) -> None:
        on = shlex.split(args.on)[0]
        tasks = self._names.get(on, on)
        ids = args.tasks.split(",") if args.tasks else None
        if program._rules == 0:  # not a batt's lists
            _show_scores(program.score(tasks, task_ids=ids))
        display(show(program.run(tasks, task_ids=ids), tasks, args.limit))
