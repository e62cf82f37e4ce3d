"""Repairs on somebody else's copy: each duet's ideal mask is saved without the sound, and taken over by a copy that was
coded at 128 kbit/s, resampled and shifted; and how many other recordings are refused.

`./soloist bench patch --data FOLDER` takes the duets of a folder (see `tests/bench/duets.py`); without it, two made of
tones. SI-SDR, means over stems and duets.
"""

import os
import statistics
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from scipy.signal import correlate, resample_poly

from engine.arrays import Floats
from engine.dsp.landmarks import Landmarks, find_landmarks
from engine.dsp.resynth import Renderer
from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.media.reader import AudioBuffer, AudioDecoder
from engine.model.metrics import si_sdr
from engine.project.document import Project
from engine.project.mending import Fit, Mending, fit, load_mending, mending_steps, moved_steps
from engine.project.segmentation import Segmentation
from engine.project.store import snapshot
from tests.bench.duets import RATE, duets
from tests.bench.figures import Figure, spread_of
from tests.bench.scripted_user import ArraySound, Duet, Ledger
from tests.media_factory import make_audio

COPY_RATE = 48_000
SHIFTS_S = (0.3571, 12.3456, 59.0)
"""So much later a copy begins, in turn; what stands in front is quiet noise."""
CLIPS = 12
SEED = 5
Sound = AudioBuffer | ArraySound


def measure() -> Iterator[Figure]:
    """dB over the mixture on the copy as a part of those on the original, and refusals."""
    clips = int(os.environ.get("SOLOIST_BENCH_CLIPS", CLIPS))
    found = list(islice(duets(os.environ.get("SOLOIST_BENCH_DATA")), clips))
    kept, placed, refused = [], [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copies = [_copy(duet, folder / f"{n}.mp3", SHIFTS_S[n % len(SHIFTS_S)]) for n, duet in enumerate(found)]
        marks = [_landmarks(copy) for copy in copies]
        for number, duet in enumerate(found):
            mending = _shared(duet, folder / f"{number}.mending")
            place = fit(mending, marks[number], duet.name)
            copy = copies[number]
            exact = Fit(_laid(duet, copy)[2] / copy.rate)
            taken, by_hand = (_gain(duet, _moved(mending, f, copy), copy) for f in (place, exact))
            kept.append(taken / _gain(duet, mending.mask, duet.sound))
            placed.append(taken / by_hand)
            refused += sum(_refuses(mending, other) for n, other in enumerate(marks) if n != number)
        for copy in copies:
            copy.close()
    yield Figure("duets", len(found), "")
    yield Figure("placed", 100 * statistics.fmean(placed), "%", 100 * spread_of(placed), "laid by hand, to the sample")
    yield Figure(
        "kept",
        100 * statistics.fmean(kept),
        "%",
        100 * spread_of(kept),
        "at least 95 %; the rest is what the coder took",
    )
    yield Figure("kept_least", 100 * min(kept), "%")
    yield Figure("refused", refused, "", None, f"of {len(found) * (len(found) - 1)} other recordings")


def _copy(duet: Duet, path: Path, shift_s: float) -> AudioBuffer:
    """Quiet noise, then the duet, at another rate, through a coder and back."""
    rng = np.random.default_rng(SEED)
    front = rng.normal(0, 1e-4, round(shift_s * RATE)).astype(np.float32)
    samples = resample_poly(np.concatenate([front, duet.sound.samples]), COPY_RATE // 300, RATE // 300)
    make_audio(path, np.asarray(samples, np.float32)[None], COPY_RATE, "libmp3lame")
    decoder = AudioDecoder(probe(path))
    for _ in decoder.run():
        pass
    return decoder.buffer


def _landmarks(sound: AudioBuffer) -> Landmarks:
    return next(step for step in find_landmarks(sound) if isinstance(step, Landmarks))


def _shared(duet: Duet, path: Path) -> Mending:
    """The duet's ideal mask, through the file."""
    grid = MaskGrid.for_duration(duet.sound.length / RATE)
    mask = Segmentation(grid, duet.instruments)
    mask.fill(0, Ledger(duet, grid).ideal())
    marks = next(step for step in find_landmarks(duet.sound) if isinstance(step, Landmarks))
    for _ in mending_steps(snapshot(Project(mask)), marks, path):
        pass
    return next(step for step in load_mending(path) if isinstance(step, Mending))


def _moved(mending: Mending, place: Fit, copy: AudioBuffer) -> Segmentation:
    steps = moved_steps(mending, place, mending.grid_for(copy.length / copy.rate))
    return next(step for step in steps if isinstance(step, Segmentation))


def _gain(duet: Duet, mask: Segmentation, sound: Sound) -> float:
    """Mean dB of the stems over the mixture as it sounds there. The truth is laid where the sound has it, to the
    sample: coders delay by some."""
    mix = sound.read(0, sound.length)[0]
    truth = np.asarray(
        resample_poly(np.vstack([duet.sound.samples, duet.stems]), sound.rate // 300, RATE // 300, axis=1)
    )
    at = int(np.argmax(correlate(mix, truth[0], "valid")))
    end = at + truth.shape[1]
    weights = [{name: 1.0} for name in duet.instruments]
    heard = Renderer(sound, mask.grid).render_many(mask, weights, 0, sound.length)
    stems = np.stack([stem[0, at:end] for stem in heard])
    before = si_sdr(truth[1:], np.broadcast_to(mix[at:end], truth[1:].shape))
    return float(np.mean(si_sdr(truth[1:], stems) - before))


def _laid(duet: Duet, sound: Sound) -> tuple[Floats, Floats, int]:
    """What is heard; the duet and its stems at its rate; at which sample they begin there."""
    truth = resample_poly(np.vstack([duet.sound.samples, duet.stems]), sound.rate // 300, RATE // 300, axis=1)
    mix = sound.read(0, sound.length)[0]
    return mix, truth, int(np.argmax(correlate(mix, truth[0], "valid")))


def _refuses(mending: Mending, other: Landmarks) -> bool:
    try:
        fit(mending, other, "another")
    except ProjectError:
        return True
    return False
