"""Decibels per gesture: a scripted user who knows the truth mends the network's own mask (instruments named) with 20
gestures of each tool, every time the most useful one. SI-SDR, means over stems and duets.

`./soloist bench gestures --data FOLDER` takes the duets of a folder (see `tests/bench/duets.py`); without it, two
made of tones.
"""

import os
import statistics
import sys
from collections.abc import Iterator, Sequence
from itertools import islice

from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from engine.separation_events import MaskBlock
from tests.bench.duets import duets
from tests.bench.figures import Figure, spread_of
from tests.bench.scripted_user import TOOLS, Duet, Gesture, Notes, ScriptedUser, notes_of

GESTURES = 20
MARKS = (1, 5, 10, 20)
CLIPS = 4
"""Duets taken of a folder, from the first on: each needs about a minute."""

Scores = dict[int, float]


def measure() -> Iterator[Figure]:
    """SI-SDR before, and what is gained after 1, 5, 10 and 20 gestures with each tool and with the best of all."""
    try:
        runs = [repair(duet) for duet in islice(duets(os.environ.get("SOLOIST_BENCH_DATA")), CLIPS)]
    except ModelError as error:
        print(f"gestures: left out, because there is no network to start from. {error}", file=sys.stderr)
        return
    if not runs:
        print("gestures: left out, because there is no duet in the folder.", file=sys.stderr)
        return
    yield Figure("duets", len(runs), "")
    for mark in (0, *MARKS[1:]):
        yield _mean(f"sdr_{mark}", [run["best"][mark] for run in runs], "")
    for tool in (*TOOLS, "best"):
        for mark in MARKS:
            against = "at least 3 dB" if (tool, mark) == ("best", GESTURES) else ""
            yield _mean(f"sdr_gain_{mark}_{tool}", [run[tool][mark] - run[tool][0] for run in runs], against)
    for mark in MARKS:
        gained = {tool: statistics.fmean(run[tool][mark] - run[tool][0] for run in runs) for tool in TOOLS}
        yield Figure(f"harmonic_over_rectangle_{mark}", gained["harmonic"] / gained["rectangle"], "×", None, "2 ×")


def _mean(name: str, values: Sequence[float], against: str) -> Figure:
    spread = spread_of(values) if len(values) > 1 else None
    return Figure(name, statistics.fmean(values), "dB", spread, against)


def repair(duet: Duet, tools: Sequence[str] = (*TOOLS, "best"), marks: Sequence[int] = MARKS) -> dict[str, Scores]:
    """Mean SI-SDR over the stems after so many gestures, by tool; `best` may take another tool every time."""
    grid = MaskGrid.for_duration(duet.sound.length / duet.sound.rate)
    start = network_mask(duet, grid)
    notes = notes_of(duet, grid)
    return {tool: mend(duet, start, notes, TOOLS if tool == "best" else (tool,), marks) for tool in tools}


def mend(duet: Duet, start: Segmentation, notes: Notes, tools: Sequence[str], marks: Sequence[int]) -> Scores:
    """Mean SI-SDR over the stems after 0 and `marks` gestures with `tools`."""
    segmentation = Segmentation(start.grid, start.instruments)
    segmentation.fill(0, start.base_shares(0, start.grid.columns))
    user = ScriptedUser(duet, segmentation, notes)
    scores = {0: statistics.fmean(user.scores())}
    for done in range(1, max(marks) + 1):
        options: list[Gesture] = [gesture for tool in tools if (gesture := user.best(tool)) is not None]
        if options:
            user.perform(max(options, key=lambda gesture: gesture.gain))
        if done in marks:
            scores[done] = statistics.fmean(user.scores())
    user.project.close()
    return scores


def network_mask(duet: Duet, grid: MaskGrid) -> Segmentation:
    """What the network in the box says when it is told who plays. Raises ModelError."""
    # Here, because listing the benches need not wait for torch.
    from engine.device import choose_device
    from engine.inference import Separator
    from engine.model.checkpoint import load_model

    choice = choose_device()
    separator = Separator(load_model(None, choice.device), choice)
    segmentation = Segmentation(grid, duet.instruments)
    for event in separator.separate(duet.sound, grid, duet.instruments):
        if isinstance(event, MaskBlock):
            segmentation.fill(event.first, event.planes)
    return segmentation
