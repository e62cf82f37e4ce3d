"""The protocol of The Sound of Pixels (Zhao et al. 2018) on pairs of solos, for whoever has the MUSIC data set.

A list holds one mixture a line, in six columns: audio, folder of frames and number of frames of the first solo, then of
the second. Of each solo the 65,535 samples at 11,025 Hz around its middle frame are taken (8 frames a second; a solo
that is too short is repeated), halved and summed. The published transform has 1022 samples every 256, whose inverse
gives back 65,280: so many are scored, with BSS Eval, without permutation. The class of a solo is the name of the
folder of its audio.
"""

import csv
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.signal import ShortTimeFFT
from scipy.signal.windows import hann

from engine.arrays import Floats
from engine.baselines import FLOOR, mixture
from engine.instruments import CLASS_IDS
from training.data.layouts import class_named, resolve
from training.data.prepare import read_mono
from training.learning.frame_evidence import cover
from training.measuring.methods import EstimatedSources, EvaluationError, FrameAt, Method, MixtureTask
from training.measuring.tasks import PICTURE_SIZE

log = logging.getLogger(__name__)

RATE = 11_025
SAMPLES = 65_535
N_FFT, HOP = 1022, 256
SCORED = SAMPLES // HOP * HOP
FRAMES_PER_SECOND = 8.0
STRIDE = 8
"""Frames from one of a solo's three pictures to the next."""
AUDIBLE = 1e-5
"""Σ |sample| below which the published evaluation leaves a mixture out."""
_LONGEST = 100_000


@dataclass(frozen=True)
class Solo:
    """One solo of a pair. frames: the folder of its pictures `000001.jpg` …, None where it is not there; count: how
    many there are said to be."""

    sound: Path
    frames: Path | None
    count: int
    instrument: str

    @property
    def middle(self) -> int:
        """Number of the frame around which the sound is taken."""
        return max(1, self.count // 2)


Pair = tuple[Solo, Solo]


def read_pairs(path: Path, root: Path | None = None) -> list[Pair]:
    """The pairs of a list. Its paths count from `root`, from the list's folder or from the one above. Raises
    EvaluationError for a line that is not like that, names what is not there, or a class outside the 21."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [row for _, row in zip(range(_LONGEST), csv.reader(file), strict=False)]
    except (OSError, ValueError, csv.Error) as error:
        raise EvaluationError(f"The list {path.name} cannot be read.") from error
    if rows and len(rows[0]) == 6 and not (rows[0][2].strip().isdecimal() or rows[0][5].strip().isdecimal()):
        rows[0] = []  # names of the columns
    pairs = [_pair(row, path, number, root) for number, row in enumerate(rows, start=1) if row]
    if not pairs:
        raise EvaluationError(f"The list {path.name} holds no pairs of solos.")
    return pairs


def _pair(row: Sequence[str], path: Path, number: int, root: Path | None) -> Pair:
    where = f"line {number} of {path.name}"
    cells = [cell.strip() for cell in row]
    if len(cells) != 6:
        raise EvaluationError(f"In {where} are {len(cells)} columns instead of audio, frames and count of two solos.")
    first, second = (_solo(cells[at : at + 3], where, path, root) for at in (0, 3))
    return first, second


def _solo(cells: Sequence[str], where: str, path: Path, root: Path | None) -> Solo:
    audio, frames, count = cells
    if not (count.isascii() and count.isdecimal() and int(count[:9]) > 0 and len(count) <= 9):
        raise EvaluationError(f"In {where} “{count[:20]}” is no number of frames.")
    sound = resolve(audio, root or path.parent, path)
    if sound is None or not sound.is_file():
        raise EvaluationError(f"In {where} is named {audio}, which is not there.")
    instrument = class_named(sound.parent.name)
    if instrument not in CLASS_IDS:
        raise EvaluationError(f"In {where} is named {audio}, whose folder is none of the 21 instruments.")
    return Solo(sound, resolve(frames, root or path.parent, path), int(count), instrument)


def pair_tasks(pairs: Sequence[Pair], first: int = 0, step: int = 1) -> Iterator[MixtureTask]:
    """Every `step`-th mixture, from number `first` on. Those of two solos of one instrument, or with a silent one, are
    left out and told: the first cannot be asked for by name, the second the published evaluation leaves out as well.
    Raises MediaError."""
    for number in range(first, len(pairs), step):
        pair = pairs[number]
        names = (pair[0].instrument, pair[1].instrument)
        name = f"sop/{number:03d}"
        if names[0] == names[1]:
            log.warning("%s is left out: both solos are of one instrument (%s)", name, names[0])
            continue
        stems = np.stack([_taken(solo) for solo in pair]) / np.float32(len(pair))
        if (np.abs(stems[:, :SCORED]).sum(axis=1) <= AUDIBLE).any():
            log.warning("%s is left out: one of its solos is silent around its middle", name)
            continue
        others = (*pairs[number + 1 :], *pairs[:number])
        strangers = (other for other in others if not {solo.instrument for solo in other} & set(names))
        wrong = next((shown for other in strangers if (shown := _pictures(other)) is not None), None)
        yield MixtureTask(name, names, stems, stems.sum(axis=0), RATE, _pictures(pair), wrong, scored=SCORED)


def _taken(solo: Solo) -> Floats:
    """(65,535,) of a solo around its middle frame; zeros outside it."""
    sound, shortest = read_mono(solo.sound, RATE), SAMPLES / RATE
    result = np.zeros(SAMPLES, np.float32)
    if not len(sound):
        return result
    if len(sound) < shortest * RATE:
        sound = np.tile(sound, int(shortest * RATE / len(sound)) + 1)
    centre, half = int((solo.middle - 0.5) / FRAMES_PER_SECOND * RATE), SAMPLES // 2
    start, stop = max(0, centre - half), min(len(sound), centre + half)
    if start < stop:
        result[half - (centre - start) : half + (stop - centre)] = sound[start:stop]
    return np.clip(result, -1, 1)


def _pictures(pair: Pair) -> FrameAt | None:
    """The solos' three pictures each, side by side, in the order of time; None unless all are there."""
    third = SAMPLES / RATE / 3
    shots = list[tuple[Path, Path]]()
    for offset in (-STRIDE, 0, STRIDE):
        paths = [solo.frames / f"{max(1, solo.middle + offset):06d}.jpg" for solo in pair if solo.frames is not None]
        if len(paths) < len(pair) or not all(path.is_file() for path in paths):
            return None
        shots.append((paths[0], paths[1]))

    def shown(seconds: float) -> NDArray[np.uint8]:
        return _beside(shots[min(len(shots) - 1, max(0, int(seconds / third)))])

    return shown


@lru_cache(maxsize=8)
def _beside(paths: tuple[Path, Path]) -> NDArray[np.uint8]:
    images = []
    for path in paths:
        try:
            with Image.open(path) as image:
                images.append(cover(np.asarray(image.convert("RGB")), PICTURE_SIZE[0], PICTURE_SIZE[1] // 2))
        except (OSError, ValueError, Image.DecompressionBombError) as error:
            raise EvaluationError(f"The picture {path} cannot be read.") from error
    return np.concatenate(images, axis=1)


def ideal_rows() -> list[Method]:
    """The mixture, and ideal masks on the published transform: in each cell the loudest solo, or each one's share of
    the summed magnitude. Its 256 warped bands are finer grained below and coarser above; they are not imitated."""
    return [
        Method("mixture", "Mixture", lambda task: EstimatedSources(mixture(task.mix, task.instruments))),
        Method("ideal-binary", "Ideal binary mask, STFT 1022 / 256", _masked(_loudest)),
        Method("ideal-ratio", "Ideal ratio mask, STFT 1022 / 256", _masked(_shares)),
    ]


def _loudest(magnitudes: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.arange(len(magnitudes))[:, None, None] == magnitudes.argmax(axis=0), np.float64)


def _shares(magnitudes: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(magnitudes / (magnitudes.sum(axis=0) + FLOOR), np.float64)


def _masked(masks: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> Callable[[MixtureTask], EstimatedSources]:
    def estimate(task: MixtureTask) -> EstimatedSources:
        transform = ShortTimeFFT(hann(N_FFT, sym=False), HOP, task.rate)
        shares = masks(np.abs(transform.stft(task.stems)))
        sounds = transform.istft(shares * transform.stft(task.mix), k1=len(task.mix))
        return EstimatedSources(dict(zip(task.instruments, np.asarray(sounds, np.float32), strict=True)))

    return estimate
