"""`./soloist bench [NAME…] [--json] [--write FILE]`: how fast the parts are on this machine.

A bench is a module `bench_NAME.py` beside this file with a function `measure()` that yields figures.
"""

import argparse
import importlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.figures import Figure
from tests.bench.report import update


def names() -> list[str]:
    """Every bench there is."""
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def measure(name: str) -> Iterator[Figure]:
    """Run one bench."""
    yield from importlib.import_module(f"tests.bench.bench_{name}").measure()


def main(argv: Sequence[str]) -> int:
    """Run the benches named, or all, and print a table, or one JSON object per figure."""
    # As in main.py: threads that spin while they wait cost time that is nobody's work.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    parser = argparse.ArgumentParser(prog="soloist bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names())}; all, if none is named")
    parser.add_argument("--json", action="store_true", help="one JSON object per figure, a line each")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="bring a document like docs/benchmarks.md up to date"
    )
    parser.add_argument("--data", metavar="FOLDER", help="duets with known stems, for the benches gestures and places")
    parser.add_argument("--clips", type=int, metavar="N", help="how many of them, from the first on")
    parser.add_argument("--minutes", type=float, metavar="N", help="how long the benches fuzz and soak work")
    parser.add_argument("--inputs", type=int, metavar="N", help="how many files of each kind the bench fuzz tries")
    arguments = parser.parse_args(argv)
    if arguments.minutes is not None:
        os.environ["SOLOIST_BENCH_MINUTES"] = str(arguments.minutes)
    if arguments.inputs is not None:
        os.environ["SOLOIST_BENCH_INPUTS"] = str(arguments.inputs)
    if arguments.data is not None:
        os.environ["SOLOIST_BENCH_DATA"] = arguments.data
    if arguments.clips is not None:
        os.environ["SOLOIST_BENCH_CLIPS"] = str(arguments.clips)
    if unknown := set(arguments.names) - set(names()):
        parser.error(f"there is no bench {', '.join(sorted(unknown))}; choose from {', '.join(names())}")
    table = Table("bench", "figure", "value", "unit", "±", "against")
    for name in arguments.names or names():
        figures = []
        for figure in measure(name):
            figures.append(figure)
            if arguments.json:
                print(json.dumps(figure.fields(name)), flush=True)
            spread = "" if figure.spread is None else f"{figure.spread:.2g}"
            table.add_row(name, figure.name, f"{figure.value:.3g}", figure.unit, spread, figure.against)
        if arguments.write is not None:
            update(arguments.write, name, importlib.import_module(f"tests.bench.bench_{name}"), figures)
    if not arguments.json:
        Console().print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
