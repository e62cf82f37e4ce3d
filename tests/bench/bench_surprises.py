"""Random keys, wheels and clicks over every widget of a shown window, seeded; the whole document (mask, history, mix,
list, selection, loop, visible part, and where the canvas lies) is compared before and after each. A change surprises
unless an action of the table was triggered, or the control that made it was clicked, or was reached by Tab and got a
key of its own; what concerns listening must leave the history alone, and no key may move the canvas.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.window import NoScreenError, in_window
from tests.media_factory import make_video

EVENTS = 500
SEED = 20
SECONDS = 6.0
NOTES = """`SOLOIST_BENCH_SEED` takes another seed. Seeds 20, 21 and 22: 0, 0 and 0 surprises among 42, 34 and 38 events
that changed something. The window before it was mended (commit b8201f6), with the same bench and seeds: 48, 16 and 20
among 67, 36 and 39: solo and mute that took redo away, the wheel over a gain slider that was not in use, keys and
wheel on the closed list of instruments to add, a message that pushed the canvas down. Few events change anything:
most keys mean nothing, and many widgets are labels and frames."""


def measure() -> Iterator[Figure]:
    """One window, five hundred events."""
    seed = int(os.environ.get("SOLOIST_BENCH_SEED", SEED))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "duet.mp4"
        make_video(path, seconds=SECONDS)
        try:
            found = in_window("surprises", path, EVENTS, seed, module="tests.bench.surprise_tasks")
        except NoScreenError as error:
            print(f"surprises: left out, because {error}.", file=sys.stderr)
            return
    for line in found["which"]:
        print(f"surprises: {line}", file=sys.stderr)
    yield Figure("events", found["events"], f"with seed {seed}")
    yield Figure("changes", found["changes"], "events that changed something")
    yield Figure("surprises", found["surprises"], "", against="goal: 0")
    for kind in ("key", "wheel", "click"):
        yield Figure(f"surprises_by_{kind}", found["by_kind"].get(kind, 0), f"of {found['kinds'].get(kind, 0)}")
