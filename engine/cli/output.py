"""What the commands print: results on standard output, everything else on standard error."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from rich.console import Console, RenderableType
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from engine.text import plain

PIPE_WIDTH = 140
"""Columns where there is no terminal to fit."""


def line(text: str, style: str = "") -> Text:
    """A line, or a cell of a table, that holds a name: nothing in it is an order to the terminal."""
    return Text(plain(text), style=style)


Meter = Callable[[float, str], None]
"""Call with progress 0–1 and what is being done."""


class ConsoleOutput:
    """With `as_json`, standard output carries one JSON object per result and nothing else."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._results = _console(stderr=False)
        self._notes = _console(stderr=True)

    def record(self, result: Mapping[str, object]) -> None:
        """One result as one line of JSON; nothing without `as_json`."""
        if self.as_json:
            # ASCII: names of files that are not valid Unicode and terminals of any encoding must not stop it.
            print(json.dumps(result, allow_nan=False), flush=True)

    def show(self, *parts: RenderableType) -> None:
        """A result for people: on standard output, or on standard error with `as_json`."""
        console = self._notes if self.as_json else self._results
        for part in parts:
            console.print(plain(part) if isinstance(part, str) else part, soft_wrap=isinstance(part, (str, Text)))

    def note(self, sentence: str) -> None:
        """Something worth knowing, on standard error."""
        self._notes.print(plain(sentence), soft_wrap=True)

    def fail(self, subject: str, sentence: str) -> None:
        """A failure, on standard error."""
        said = f"{subject}: {sentence}" if subject else sentence
        self._notes.print(plain(said), soft_wrap=True, style="red")

    @contextmanager
    def progress(self, title: str) -> Iterator[Meter]:
        """A bar with time left while the block runs, on a terminal only."""
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TimeRemainingColumn(compact=True),
        )
        with Progress(*columns, console=self._notes, transient=True, disable=not self._notes.is_terminal) as bar:
            shown = plain(title)
            task = bar.add_task(shown, total=1.0)

            def advance(done: float, doing: str) -> None:
                bar.update(task, completed=done, description=f"{shown}  {doing}")

            yield advance


def _console(stderr: bool) -> Console:
    probe = Console(stderr=stderr)
    width = None if probe.is_terminal or "COLUMNS" in os.environ else PIPE_WIDTH
    return Console(stderr=stderr, width=width, markup=False, highlight=False, emoji=False)
