"""What a run tells while it goes on: a bar on the terminal, `curves.jsonl`, and TensorBoard's curves."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from engine.errors import EngineError

CONSOLE = Console(stderr=True)
"""The terminal that logging and the bar share, so that lines scroll above the bar."""


class CurvesError(EngineError):
    """The curves of a run cannot be read or written."""


class Curves:
    """The curves of a run in `folder`, from `step` on: what a killed run had written beyond it is dropped. `steps`: in
    all, if that is known.

    A context manager; `None` as folder keeps quiet (for ranks that do not lead).
    """

    def __init__(self, folder: Path | None, step: int, steps: int | None, bar: bool = True) -> None:
        self.folder = folder
        self._writer = None
        shown = bar and folder is not None and CONSOLE.is_terminal
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        self._bar = Progress(
            *columns, TimeElapsedColumn(), TimeRemainingColumn(), console=CONSOLE, disable=not shown, transient=True
        )
        self._task = self._bar.add_task("training", total=steps, completed=step)
        if folder is not None:
            _cut(folder / "curves.jsonl", step)
            self._writer = _summary_writer(folder / "tensorboard", step)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
        if self._writer is not None:
            self._writer.close()

    def at(self, step: int, loss: float) -> None:
        """Move the bar."""
        self._bar.update(self._task, completed=step, description=f"loss {loss:.3f}")

    def add(self, kind: str, step: int, figures: Mapping[str, float]) -> None:
        """Write figures of a step; `kind` (`train`, `validation`) groups them in TensorBoard."""
        if self.folder is None or self._writer is None:
            return
        with (self.folder / "curves.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps({"step": step, **figures}) + os.linesep)
        for name, value in figures.items():
            self._writer.add_scalar(f"{kind}/{name}", value, step)
        self._writer.flush()


def _summary_writer(folder: Path, step: int):  # type: ignore[no-untyped-def]  # TensorBoard is imported only here
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise CurvesError("The curves need the tensorboard package; install the training extras.") from error
    return SummaryWriter(str(folder), purge_step=step if step else None)


def _cut(path: Path, step: int) -> None:
    """Drop the rows after `step`, and a last one that was torn by a kill."""
    if not path.exists():
        return
    kept = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            row = json.loads(line)
        except ValueError:
            break
        if row["step"] <= step:
            kept.append(line)
    scratch = path.with_suffix(".tmp")
    scratch.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")
    os.replace(scratch, path)
