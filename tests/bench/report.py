"""docs/benchmarks.md: a section per bench, each replaced when its bench has run; the words around them stay."""

import os
import platform
import re
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from tests.bench.figures import Figure

HEAD = """# Benchmarks

`./soloist bench NAME… --write docs/benchmarks.md` measures and brings the sections named up to date; without a name all
of them. Figures are medians where something is measured often; ± is half of the range in which the middle half of the
measurements lies. On a machine that does other work too, times on the clock say little: compare figures of one run
with each other. Where a figure counts *processor time*, waiting for other programs is not in it.

Peers (Demucs, Open-Unmix, librosa, pyqtgraph, napari) are not among our packages. They are run where the Python that
runs the bench finds them.
"""


def update(path: Path, name: str, bench: ModuleType, figures: Sequence[Figure]) -> None:
    """Replace or append one bench's section. `bench` may explain its figures in a text `NOTES`."""
    text = path.read_text(encoding="utf-8") if path.exists() else HEAD
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    section = "\n".join([begin, *_section(name, bench, figures), end])
    if begin in text and end in text:
        # A function, so that nothing in the section is taken for a reference to a group.
        text = re.sub(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: section, text, flags=re.DOTALL)
    else:
        text = f"{text.rstrip()}\n\n{section}\n"
    path.write_text(text, encoding="utf-8")


def _section(name: str, bench: ModuleType, figures: Sequence[Figure]) -> list[str]:
    described = " ".join((bench.__doc__ or "").split())
    lines = [f"## {name}", "", described, "", "| figure | value | ± | against |", "|---|---|---|---|"]
    for figure in figures:
        spread = "" if figure.spread is None else number(figure.spread)
        lines.append(f"| {figure.name} | {number(figure.value)} {figure.unit} | {spread} | {figure.against} |")
    notes = str(getattr(bench, "NOTES", "")).strip()
    return [*lines, *(["", notes] if notes else []), "", f"*{machine()}*"]


def number(value: float) -> str:
    """Three digits, as people write them."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def machine() -> str:
    """What it was measured on, and how busy that was."""
    load = f", load {os.getloadavg()[1]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{time.strftime('%Y-%m-%d')}, {_processor()}, {os.cpu_count()} cores{load}, {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists() and (found := re.search(r"model name\s*: (.+)", facts.read_text(encoding="utf-8"))):
        return found[1]
    return platform.processor() or platform.machine()
