"""Teach: dB outside what was touched. A scripted user marks five seconds of each of two players alone (`solo`), or
makes ten gestures, every time the most useful one of all tools (`gestures`); the network is tuned, and what it then
says of all other cells is compared with the truth beside what it said before. SI-SDR of the rendered stems, of those
cells alone (the truth is masked alike). A recording of the first task is its two solo spans, then the duet from there
on.

`./soloist bench teach --data FOLDER` takes the duets of a folder (see `tests/bench/duets.py`); without it, two made of
tones. Rendered duets on which settings were chosen are left out.
"""

import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from engine.arrays import Bytes, Flags, Floats
from engine.dsp.resynth import Renderer
from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.model.metrics import si_sdr
from engine.project.segmentation import Segmentation
from engine.separate import Networks, SeparationRequest, load_networks, separated
from engine.teaching import TeachingRequest, followed, propose, teach
from tests.bench.duets import QUIET_DB, RATE, duets
from tests.bench.figures import Figure, interval
from tests.bench.scripted_user import TOOLS, ArraySound, Duet, Gesture, ScriptedUser, notes_of

SOLO_S = 5.0
LONGEST_S = 20.0
GESTURES = 10
CLIPS = 12
GESTURE_CLIPS = 4
"""Of these the second task takes no more: looking for gestures is slow."""
TUNED_ON = frozenset((0, 2, 5, 8, 10, 12, 15, 17))
"""Of the rendered duets, by number."""

TASKS = ("solo", "gestures")


@dataclass(frozen=True, eq=False)
class Cells:
    """Shares (K, B, T) uint8 as a renderer reads them."""

    grid: MaskGrid
    instruments: tuple[str, ...]
    planes: Bytes

    @property
    def filled(self) -> Flags:
        """(T,) all of them."""
        return np.ones(self.grid.columns, np.bool_)

    def shares(self, first: int, stop: int) -> Bytes:
        """(K, B, stop − first); columns outside repeat the nearest one."""
        return np.ascontiguousarray(self.planes[:, :, np.clip(np.arange(first, stop), 0, self.grid.columns - 1)])


@dataclass(frozen=True)
class Run:
    """One duet: SI-SDR of each stem before and after, and processor time in seconds of learning and of proposing."""

    name: str
    before: tuple[float, ...]
    after: tuple[float, ...]
    learning_s: float
    proposing_s: float

    @property
    def gains(self) -> list[float]:
        """dB, a stem each."""
        return [b - a for a, b in zip(self.before, self.after, strict=True)]


def measure() -> Iterator[Figure]:
    """Gains of both tasks: mean with its interval, and the worst stem."""
    folder = os.environ.get("SOLOIST_BENCH_DATA")
    clips = int(os.environ.get("SOLOIST_BENCH_CLIPS", CLIPS))
    try:
        networks = load_networks(device="cpu")
    except ModelError as error:
        print(f"teach: left out, because there is no network to teach. {error}", file=sys.stderr)
        return
    for task, longest in zip(TASKS, (LONGEST_S, None), strict=True):
        found = (duet for duet in duets(folder, longest if folder else None) if not _tuned_on(duet.name))
        runs = []
        for duet in islice(found, clips if task == "solo" else min(clips, GESTURE_CLIPS)):
            if (run := solo(networks, duet) if task == "solo" else gestures(networks, duet)) is not None:
                runs.append(run)
                _tell(task, run)
        if runs:
            yield from _figures(task, runs)


def _tuned_on(name: str) -> bool:
    return name.startswith("duets/") and int(name[-3:]) in TUNED_ON


def _figures(task: str, runs: Sequence[Run]) -> Iterator[Figure]:
    gains = [statistics.fmean(run.gains) for run in runs]
    stems = [gain for run in runs for gain in run.gains]
    yield Figure(f"{task}_duets", len(runs), "")
    yield Figure(f"{task}_before", statistics.fmean(statistics.fmean(run.before) for run in runs), "dB")
    low, high = interval(gains)
    yield Figure(f"{task}_gain", statistics.fmean(gains), "dB", None, f"at least 2; 95 %: {low:.2f} to {high:.2f}")
    yield Figure(f"{task}_gain_median", statistics.median(gains), "dB")
    yield Figure(f"{task}_worst_stem", min(stems), "dB", None, "at least −0.1")
    yield Figure(f"{task}_stems_worse", sum(gain < -0.1 for gain in stems), "", None, f"of {len(stems)}")
    yield Figure(f"{task}_learning", statistics.fmean(run.learning_s for run in runs), "s of processor time")
    yield Figure(f"{task}_proposing", statistics.fmean(run.proposing_s for run in runs), "s of processor time")


def _tell(task: str, run: Run) -> None:
    before, gains = (" / ".join(f"{v:.2f}" for v in values) for values in (run.before, run.gains))
    seconds = f"{run.learning_s:.1f} + {run.proposing_s:.1f} s of processor time"
    print(f"teach: {task}: {run.name}: before {before}, gain {gains}; {seconds}", file=sys.stderr, flush=True)


def solo(networks: Networks, duet: Duet) -> Run | None:
    """Five seconds of each player alone, then both; None where one of them is silent there or afterwards."""
    span = round(SOLO_S * RATE)
    alone, both = duet.stems[:, :span], duet.stems[:, span:]
    if both.shape[1] < span // 2 or not (_audible(alone) and _audible(both)):
        return None
    silence = np.zeros_like(alone[0])
    stems = np.stack([np.concatenate([alone[0], silence, both[0]]), np.concatenate([silence, alone[1], both[1]])])
    made = Duet(duet.name, duet.instruments, stems, ArraySound(stems.sum(axis=0), RATE))
    mask = _separated(networks, made)
    solos = {name: [(k * SOLO_S, (k + 1) * SOLO_S)] for k, name in enumerate(duet.instruments)}
    touched = np.zeros((mask.grid.bands, mask.grid.columns), np.bool_)
    touched[:, : round(mask.grid.column_at(2 * SOLO_S)) + 2] = True
    return _taught(networks, made, TeachingRequest(made.sound, mask, solos), touched)


def gestures(networks: Networks, duet: Duet) -> Run:
    """Ten gestures with the best tool each time, on the first seconds of a duet."""
    mask = _separated(networks, duet)
    user = ScriptedUser(duet, mask, notes_of(duet, mask.grid))
    for _ in range(GESTURES):
        options: list[Gesture] = [gesture for tool in TOOLS if (gesture := user.best(tool)) is not None]
        if options:
            user.perform(max(options, key=lambda gesture: gesture.gain))
    touched = mask.touched(0, mask.grid.columns)
    return _taught(networks, duet, TeachingRequest(duet.sound, mask), touched)


def _taught(networks: Networks, duet: Duet, request: TeachingRequest, touched: Flags) -> Run:
    mask = request.mask
    columns = mask.grid.columns
    begin = time.process_time()
    taught = followed(teach(networks, request))
    middle = time.process_time()
    proposed = followed(propose(networks, taught, request))
    end = time.process_time()
    before = _scores(duet, mask.grid, mask.base_shares(0, columns), touched)
    better = taught.is_better and proposed.is_surer
    after = _scores(duet, mask.grid, proposed.mask.shares(0, columns), touched) if better else before
    return Run(duet.name, before, after, middle - begin, end - middle)


def _scores(duet: Duet, grid: MaskGrid, planes: Bytes, touched: Flags) -> tuple[float, ...]:
    """SI-SDR of each stem in the cells that are not touched."""
    rest = Cells(grid, duet.instruments, np.where(touched, np.uint8(0), planes))
    mixes = [{name: 1.0} for name in duet.instruments]
    found = Renderer(duet.sound, grid).render_many(rest, mixes, 0, duet.sound.length)
    scores = []
    for true, stem in zip(duet.stems, found, strict=True):
        cells = Cells(grid, ("all",), np.where(touched, np.uint8(0), np.uint8(255))[None])
        truth = Renderer(ArraySound(true, RATE), grid).render_many(cells, [{"all": 1.0}], 0, duet.sound.length)[0]
        scores.append(float(si_sdr(truth[0], stem[0])))
    return tuple(scores)


def _audible(stems: Floats) -> bool:
    power = np.square(stems, dtype=np.float64).mean(axis=1)
    return bool(power.min() > power.max() * 10 ** (-QUIET_DB / 10))


def _separated(networks: Networks, duet: Duet) -> Segmentation:
    grid = MaskGrid.for_duration(duet.sound.length / RATE)
    return separated(networks, SeparationRequest(duet.sound, grid, duet.instruments)).mask
