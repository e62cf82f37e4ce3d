"""Random work in the window, `--minutes N` long (1 unless told): recordings are opened, edited, played, listed, saved
and closed, often amid what is under way. Each minute ends with nothing open."""

import os
import sys
import tempfile
from collections.abc import Iterator

from tests.bench.figures import Figure
from tests.bench.window import NoScreenError, in_window

SETTLED_MINUTES = 10
"""Caches are full and every part has been used by then; of a shorter run, a third."""
NOTES = """\
Masks come from a stand-in for the networks, sound goes to a device that takes it as fast as it is heard; the seed
is 1."""


def measure() -> Iterator[Figure]:
    """What grew. Nothing without a screen."""
    minutes = float(os.environ.get("SOLOIST_BENCH_MINUTES", "1"))
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        try:
            found = in_window("soak", folder, minutes, 1, module="tests.bench.soak_tasks")
        except NoScreenError:
            return
    for error in found["errors"]:
        print(error, file=sys.stderr)
    taken = found["minutes"]
    settled = min(SETTLED_MINUTES, max(1, len(taken) // 3))
    first, rest = taken[:settled], taken[settled:] or taken
    yield Figure("minutes", len(taken), "")
    yield Figure("actions", sum(m["actions"] for m in taken), "")
    yield Figure("unexpected_errors", len(found["errors"]), "", against="goal: 0")
    for name, words in (("memory", "amid the work"), ("memory_at_rest", "with nothing open")):
        before, after = first[-1][name], max(m[name] for m in rest)
        yield Figure(f"{name} until minute {settled}, the most", max(m[name] for m in first), f"MB {words}")
        yield Figure(f"{name} of minute {settled}", before, f"MB {words}")
        yield Figure(f"{name} after it, the most", after, f"MB {words}")
        yield Figure(f"{name} after it over that", after / before, "×", against="goal: 1.05")
    for name in ("threads", "handles"):
        yield Figure(f"{name} of minute {settled}", first[-1][name], "")
        yield Figure(f"{name} after it, the most", max(m[name] for m in rest), "", against="goal: none more")
