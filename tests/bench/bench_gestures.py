"""Decibels per gesture: a scripted user who knows the truth mends the network's own mask (instruments named) with 20
gestures of each tool, every time the most useful one, with an exact hand and with one as unsteady as a person's.
SI-SDR, means over stems and duets; the mix is the mono sum of the stems.

`./soloist bench gestures --data FOLDER` takes the duets of a folder (see `tests/bench/duets.py`); without it, two
made of tones.
"""

import os
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from engine.separation_events import MaskBlock
from tests.bench.drawn import Notes
from tests.bench.duets import duets
from tests.bench.figures import Figure, spread_of
from tests.bench.scripted_user import TOOLS, Duet, Gesture, ScriptedUser, notes_of

GESTURES = 20
MARKS = (1, 2, 5, 10, 20)
FEWER = ((1, 2), (5, 10), (10, 20), (5, 20))
"""So many gestures of the harmonic tool are held against so many, more rectangles."""
HAND = "_hand"
"""What the names of figures of an unsteady hand end in."""
UNSTEADY = ("rectangle", "harmonic")
"""The tools that it uses."""
SEED = 1
"""Of that hand."""
CLIPS = 4
"""Duets taken of a folder, from the first on, unless `--clips` says otherwise: each needs about a minute."""

Scores = dict[int, float]


@dataclass(frozen=True)
class Run:
    """One duet: mean SI-SDR over the stems with the ideal mask, and after so many gestures, by tool."""

    name: str
    ideal: float
    scores: dict[str, Scores]

    def gain(self, tool: str, mark: int) -> float:
        """dB over the network's mask."""
        return self.scores[tool][mark] - self.scores[tool][0]


def measure() -> Iterator[Figure]:
    """SI-SDR before, and what is gained after 1, 2, 5, 10 and 20 gestures with each tool and with the best of all, with
    an exact hand, and with an unsteady one."""
    clips = int(os.environ.get("SOLOIST_BENCH_CLIPS", CLIPS))
    try:
        runs = []
        for duet in islice(duets(os.environ.get("SOLOIST_BENCH_DATA")), clips):
            runs.append(repair(duet))
            _tell(runs[-1])
    except ModelError as error:
        print(f"gestures: left out, because there is no network to start from. {error}", file=sys.stderr)
        return
    if not runs:
        print("gestures: left out, because there is no duet in the folder.", file=sys.stderr)
        return
    yield Figure("duets", len(runs), "")
    for mark in (0, 5, 10, 20):
        yield _mean(f"sdr_{mark}", [run.scores["best"][mark] for run in runs], "")
    yield _mean("sdr_ideal", [run.ideal for run in runs], "")
    room = statistics.fmean(run.ideal - run.scores["best"][0] for run in runs)
    for tool in runs[0].scores:
        for mark in MARKS:
            goal = "at least 3 dB; " if (tool, mark) == ("best", GESTURES) else ""
            yield _mean(f"sdr_gain_{mark}_{tool}", [run.gain(tool, mark) for run in runs], f"{goal}ideal {room:.1f} dB")
    yield from _ratios(runs, room)


def _ratios(runs: Sequence[Run], room: float) -> Iterator[Figure]:
    """How often the harmonic tool's gain holds the rectangle's, how often the ideal mask's would, and the gain of a
    number of its gestures over that of more rectangles."""
    for hand in ("", HAND):
        gains = {
            (tool, mark): statistics.fmean(run.gain(tool + hand, mark) for run in runs)
            for tool in ("harmonic", "rectangle")
            for mark in MARKS
        }
        for mark in MARKS:
            rectangle = gains["rectangle", mark]
            against = f"2 ×; ideal mask {room / rectangle:.1f} ×"
            yield Figure(
                f"harmonic_over_rectangle_{mark}{hand}", gains["harmonic", mark] / rectangle, "×", None, against
            )
        for few, many in FEWER:
            ratio = gains["harmonic", few] / gains["rectangle", many]
            against = f"1 ×: as much with {many // few} times fewer gestures"
            yield Figure(f"harmonic_{few}_over_rectangle_{many}{hand}", ratio, "×", None, against)


def _tell(run: Run) -> None:
    """A line for each duet, for the tables of docs/repair-figures.md."""
    gains = ", ".join(f"{tool} {' / '.join(f'{run.gain(tool, mark):.1f}' for mark in MARKS)}" for tool in run.scores)
    print(
        f"gestures: {run.name}: before {run.scores['best'][0]:.2f}, ideal {run.ideal:.2f}; {gains}",
        file=sys.stderr,
        flush=True,
    )


def _mean(name: str, values: Sequence[float], against: str) -> Figure:
    spread = spread_of(values) if len(values) > 1 else None
    return Figure(name, statistics.fmean(values), "dB", spread, against)


def repair(duet: Duet, marks: Sequence[int] = MARKS) -> Run:
    """All tools on one duet; `best` may take another tool every time."""
    grid = MaskGrid.for_duration(duet.sound.length / duet.sound.rate)
    start = network_mask(duet, grid)
    notes = notes_of(duet, grid)
    scores = {tool: mend(duet, start, notes, (tool,), marks) for tool in TOOLS}
    scores["best"] = mend(duet, start, notes, TOOLS, marks)
    for tool in UNSTEADY:
        scores[tool + HAND] = mend(duet, start, notes, (tool,), marks, SEED)
    return Run(duet.name, ideal_score(duet, grid), scores)


def ideal_score(duet: Duet, grid: MaskGrid) -> float:
    """Mean SI-SDR over the stems with the shares that are nearest to the truth in every cell: what no gesture, and no
    number of them, can exceed by much."""
    segmentation = Segmentation(grid, duet.instruments)
    user = ScriptedUser(duet, segmentation, Notes([], []))
    segmentation.fill(0, user.ledger.ideal())
    score = statistics.fmean(user.scores())
    user.project.close()
    return score


def mend(
    duet: Duet, start: Segmentation, notes: Notes, tools: Sequence[str], marks: Sequence[int], seed: int | None = None
) -> Scores:
    """Mean SI-SDR over the stems after 0 and `marks` gestures with `tools`; `seed`: of an unsteady hand."""
    segmentation = Segmentation(start.grid, start.instruments)
    segmentation.fill(0, start.base_shares(0, start.grid.columns))
    user = ScriptedUser(duet, segmentation, notes, seed)
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
