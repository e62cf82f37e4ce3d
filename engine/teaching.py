"""Teaching a recording: from what is known of it to tuned networks, and to what they propose (torch where they run).

What is known: spans in which one instrument plays alone, and cells that a person corrected. What comes of it is only
proposed: a plain mask beside the one there is.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from engine.arrays import Doubles
from engine.dsp.bands import band_magnitudes
from engine.dsp.sound import Sound
from engine.errors import ModelError, ProjectError
from engine.grid import MaskGrid
from engine.instruments import class_index
from engine.language import mark, tr
from engine.lessons import Span, corrected_lessons, halved, plain_lessons, solo_lessons
from engine.model.known_window import KnownWindow
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE
from engine.project.words import the
from engine.quality import sure_and_doubtful, sureness
from engine.roster import is_known
from engine.separate import Networks, SeparationRequest, separate
from engine.separation_events import MaskBlock, Progress

if TYPE_CHECKING:
    from engine.model.taught import Taught, Tuning

T = TypeVar("T")

MIXTURES = 14
"""Lessons made of solo spans, and"""
KEPT_BACK = 3
"""as many more to judge by."""
CORRECTED = 14
"""Windows with corrected cells that are learnt from at most."""
REST = 6
"""Windows of the recording in which the network is held to what it was sure of."""
LESS_SURE_DB = 0.1
"""By so much a mask may lose and still count as equally sure."""
TAKE = mark("Take over what was taught")
NOTHING_KNOWN = mark(
    "There is nothing to learn from: correct some notes, or say where one instrument plays alone (two at least)."
)


@dataclass(frozen=True)
class TeachingRequest:
    """What is known of complete `sound`. mask: with a person's corrections, over the instruments that play. solos:
    spans in seconds in which each of them plays alone."""

    sound: Sound
    mask: Segmentation
    solos: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    seed: int = 1

    @property
    def grid(self) -> MaskGrid:
        """The mask's."""
        return self.mask.grid


def teach(networks: Networks, request: TeachingRequest, tuning: Tuning | None = None) -> Generator[float, None, Taught]:
    """Tune the last stage of the sound network. Yields how far it is, 0–1; closing the generator cancels between two
    steps. Raises ProjectError where nothing is known, ModelError for networks that cannot be taught."""
    from engine.model.taught import Pupil, Tuning

    _refuse_strangers(request)
    learn, back = _lessons(request)
    rest = list(plain_lessons(request.sound, request.grid, len(request.mask.instruments), REST))
    indices = [class_index(name) for name in request.mask.instruments]
    pupil = Pupil(networks.model, indices, networks.choice, tuning or Tuning(seed=request.seed))
    heard = []
    for number, lesson in enumerate((*learn, *back, *rest)):
        yield 0.5 * number / len((*learn, *back, *rest))
        heard.append(pupil.exercise(lesson))
    count, judged = len(learn), len(learn) + len(back)
    return (yield from _later(pupil.learn(heard[:count], heard[count:judged], heard[judged:])))


def _later(steps: Generator[float, None, T]) -> Generator[float, None, T]:
    """The second half of some work."""
    while True:
        try:
            done = next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result
        yield 0.5 + 0.5 * done


@dataclass(frozen=True, eq=False)
class Proposal:
    """What tuned networks say of a whole recording: a plain `mask`. before, after: (K,) dB, how sure the masks are of
    each instrument in cells that nobody touched (`engine.quality.sureness`). moved: 0–1, part of the energy that goes
    to another instrument."""

    mask: Segmentation
    before: Doubles
    after: Doubles
    moved: float

    @property
    def is_surer(self) -> bool:
        """Whether no instrument's mask is less sure than it was: otherwise the one there is should stay."""
        return bool((self.after > self.before - LESS_SURE_DB).all())


def propose(networks: Networks, taught: Taught, request: TeachingRequest) -> Generator[float, None, Proposal]:
    """What the tuned networks say of the whole recording. Yields how far it is, 0–1. Raises InferenceError,
    ProjectError for instruments that they do not know."""
    _refuse_strangers(request)
    tuned = Networks(taught.applied(networks.model), networks.choice)
    mask = request.mask
    result = Segmentation(mask.grid, mask.instruments)
    for event in separate(tuned, SeparationRequest(request.sound, mask.grid, mask.instruments)):
        if isinstance(event, MaskBlock):
            result.fill(event.first, event.planes)
        elif isinstance(event, Progress):
            yield 0.9 * event.done
    sums, moved, whole = np.zeros((2, 2, len(mask.instruments))), 0.0, 0.0
    for first in range(0, mask.grid.columns, TILE):
        yield 0.9 + 0.1 * first / mask.grid.columns
        stop = min(first + TILE, mask.grid.columns)
        power = np.square(band_magnitudes(request.sound, mask.grid, first, stop)) * ~mask.touched(first, stop)
        both = mask.base_shares(first, stop), result.base_shares(first, stop)
        for place, planes in enumerate(both):
            sums[place] += sure_and_doubtful(planes, power)
        apart = np.abs(both[0].astype(np.float32) - both[1]).sum(axis=0) / 510
        moved, whole = moved + float((apart * power).sum()), whole + float(power.sum())
    before, after = (sureness(*part) for part in sums)
    return Proposal(result, before, after, moved / max(whole, 1e-12))


def _refuse_strangers(request: TeachingRequest) -> None:
    if strange := [name for name in request.mask.instruments if not is_known(name)]:
        raise ProjectError(
            tr(
                "The networks do not know {strange}, so a recording with it in the list cannot be taught.",
                strange=the(strange[0]),
            )
        )


def read_tuned(path: Path, networks: Networks) -> Taught:
    """Tuned weights that were kept for other recordings. Raises ModelError."""
    from engine.model.cards import read_whole
    from engine.model.taught import MAX_BYTES, Taught

    try:
        content = read_whole(path, MAX_BYTES, follow=True)
    except (OSError, ValueError) as error:
        raise ModelError(tr("The tuned weights “{name}” are missing or cannot be read.", name=path.name)) from error
    return Taught.of(content, networks.model)


def followed(steps: Generator[float, None, T], tell: Callable[[float], None] = lambda done: None) -> T:
    """What steps come to; `tell` hears how far they are, 0–1."""
    while True:
        try:
            tell(next(steps))
        except StopIteration as stop:
            result: T = stop.value
            return result


def _lessons(request: TeachingRequest) -> tuple[list[KnownWindow], list[KnownWindow]]:
    """To learn from, and to judge by. Raises ProjectError."""
    sound, mask, solos = request.sound, request.mask, request.solos
    learn, back = list[KnownWindow](), list[KnownWindow]()
    if solos:
        made = list(solo_lessons(sound, mask.grid, solos, mask.instruments, (MIXTURES, KEPT_BACK), request.seed))
        learn, back = made[:MIXTURES], made[MIXTURES:]
    corrected = sorted(corrected_lessons(sound, mask), key=lambda lesson: -float(lesson.power.sum()))
    for lesson in corrected[:CORRECTED]:
        for part, where in zip(halved(lesson), (learn, back), strict=True):
            if part.weights.any():
                where.append(part)
    if not learn:
        raise ProjectError(tr(NOTHING_KNOWN))
    return learn, back
