"""Markers and bars as a label track of Audacity: a line each, seconds, seconds and a name, apart by tabs."""

from pathlib import Path

from engine.errors import WriteFailed
from engine.files import reason, whole_file
from engine.language import tr
from engine.project.marks import Marks
from engine.text import plain


def labels_text(marks: Marks) -> str:
    """The markers, and every bar by its number, in the order of time."""
    beats = marks.beats
    bars = [(t, f"bar {beats.bar_number(n)}") for n, t in enumerate(beats.times) if beats.begins_bar(n)]
    named = [(m.seconds, " ".join(plain(m.name).split())) for m in marks.markers]
    return "".join(f"{t:.6f}\t{t:.6f}\t{name}\n" for t, name in sorted([*named, *bars]))


def write_labels(marks: Marks, path: Path) -> None:
    """Raises `WriteFailed`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as file:
            file.write(labels_text(marks).encode())
    except OSError as error:
        raise WriteFailed(
            tr("“{name}” could not be written: {error}.", name=path.name, error=reason(error, path.parent))
        ) from error
