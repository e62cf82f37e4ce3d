"""One instrument of a mask as two players: notes, direction, motion, the vote, and the divided mask."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from engine.arrays import Doubles
from engine.dsp.bands import band_covariance
from engine.dsp.harmonics import HarmonicFinder
from engine.dsp.sound import WholeSound
from engine.errors import SplitError
from engine.language import number, tr, trn
from engine.media.probe import Clip
from engine.notes import PlayedNote, RenderedPart, find_notes, voices_of
from engine.project.segmentation import Segmentation
from engine.region import Region
from engine.twins.direction import Directed, angle_of, listen
from engine.twins.dividing import divided
from engine.twins.motion import Motion, find_motion
from engine.twins.players import Players
from engine.twins.voting import marginals, ties_of
from engine.twins.watching import Seen, watch

By = Literal["auto", "direction", "motion"]
DOUBTFUL = 0.2
"""A note is doubtful where neither player is likelier than a half by so much: it goes to both in that proportion."""
MOST_VOICES = 5
WATCHED = 0.8
"""How far motion alone is believed: on the training split its likelihoods are a little too sure."""
LOOKS = 5
"""Pictures in which the networks look for the players."""
MOST_TOLD = 5


@dataclass(frozen=True)
class SplitRequest:
    """`instrument` of `mask` is split, `new` becomes the second player's (the right one's). `kind`: the class it is one
    of. `clip`, `players`, `found_s`: the picture, each player's part of it, and the time of a picture in which they are
    there; without players, nobody is watched."""

    sound: WholeSound
    mask: Segmentation
    instrument: str
    new: str
    kind: str
    by: By = "auto"
    clip: Clip | None = None
    players: Players | None = None
    found_s: float = 0.0

    def seen(self, players: Players | None) -> "SplitRequest":
        """The same with the players where they are."""
        return replace(self, players=players)


@dataclass(frozen=True, eq=False)
class Split:
    """`mask`: with the new row; `notes` by their onsets, `first` (n,) 0–1: how likely each is the first player's;
    `by`: what told them apart, one or both of `direction` and `motion`, or nothing (then every cell is halved);
    `latency`: from each player's motion to the onset, seconds."""

    mask: Segmentation
    notes: tuple[PlayedNote, ...]
    first: Doubles
    by: tuple[str, ...]
    latency: tuple[float, float]

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The numbers of the notes that may be either's."""
        return tuple(np.flatnonzero(np.abs(self.first - 0.5) < DOUBTFUL).tolist())

    def record(self) -> dict[str, object]:
        """For JSON: every note with how likely it is the first player's."""
        doubtful = set(self.doubtful)
        notes = [
            {
                "start": round(note.start, 3),
                "stop": round(note.stop, 3),
                "pitch": note.pitch,
                "first": round(first, 3),
                "doubtful": n in doubtful,
            }
            for n, (note, first) in enumerate(zip(self.notes, self.first.tolist(), strict=True))
        ]
        return {"by": list(self.by), "latency_s": [round(s, 3) for s in self.latency], "notes": notes}


def told(split: Split) -> str:
    """What came of it, in a sentence or two."""
    if not split.by:
        return tr("Neither direction nor motion tells the two players apart: each got half of everything.")
    count = len(split.notes)
    if len(split.by) > 1:
        text = trn(
            "{n} note was divided by direction and motion.", "{n} notes were divided by direction and motion.", count
        )
    elif "direction" in split.by:
        text = trn("{n} note was divided by direction.", "{n} notes were divided by direction.", count)
    else:
        text = trn("{n} note was divided by motion.", "{n} notes were divided by motion.", count)
    doubtful = split.doubtful
    if not doubtful:
        return text
    at = ", ".join(number(split.notes[n].start, ".1f") for n in doubtful[:MOST_TOLD])
    more = "…" if len(doubtful) > MOST_TOLD else ""
    rest = trn(
        "{n} is doubtful and went to both, at {at} s{more}.",
        "{n} are doubtful and went to both, at {at} s{more}.",
        len(doubtful),
        at=at,
        more=more,
    )
    return f"{text} {rest}"


def looked_at(duration: float, count: int) -> list[float]:
    """Times, spread evenly, at which the networks look for the players."""
    return [float(t) for t in (np.arange(count) + 0.5) * duration / count]


@dataclass(frozen=True, eq=False)
class NoteParts:
    """The notes of an instrument by their onsets, and each one's cells, weighted by its part of the instrument's sound
    there."""

    notes: tuple[PlayedNote, ...]
    regions: tuple[Region, ...]


def split_by_players(request: SplitRequest, parts: NoteParts | None = None) -> Iterator[float | Split]:
    """Progress 0–1, then the split. `parts`: where they are known already. Raises `SplitError` for an instrument
    without pitch, and where motion is asked for and nobody is seen; `MediaError` where the picture cannot be read."""
    if request.by == "motion" and (request.clip is None or request.players is None):
        raise SplitError(tr("Nobody is seen playing here; click on the two players, or split by direction."))
    if parts is None:
        parts = yield from _parts(request)
    heard = Directed(np.zeros(len(parts.notes)), False)
    if request.by != "motion":
        heard = _heard(request, parts)
    motion: Motion | None = None
    if request.by != "direction" and request.clip is not None and request.players is not None:
        until = request.sound.length / request.sound.rate
        for found in find_motion(request.clip, request.players, request.found_s, until):
            if isinstance(found, Motion):
                motion = found
            else:
                yield 0.5 + 0.4 * found
    first, by, latency = _voted(parts.notes, request.kind, heard, motion)
    for step in divided(request.mask, request.instrument, request.new, parts.notes, parts.regions, first):
        if isinstance(step, Segmentation):
            yield Split(step, parts.notes, first, by, latency)
        else:
            yield 0.9 + 0.1 * step


def parts_of(request: SplitRequest) -> NoteParts:
    """Notes and cells. Raises `SplitError` for an instrument without pitch."""
    steps = _parts(request)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            found: NoteParts = stop.value
            return found


def _parts(request: SplitRequest) -> Generator[float, None, NoteParts]:
    voices = min(2 * voices_of(request.kind), MOST_VOICES)
    if not voices:
        raise SplitError(tr("Only instruments with a pitch can be split by their players."))
    part = RenderedPart(request.sound, request.mask, request.instrument)
    notes: tuple[PlayedNote, ...] = ()
    for step in find_notes(part, request.mask.grid, voices):
        if isinstance(step, tuple):
            notes = step
        else:
            yield 0.3 * step
    finder, regions = HarmonicFinder(part, request.mask.grid), list[Region]()
    for n, note in enumerate(notes):
        regions.append(finder.note_over(note.start, note.stop, note.pitch + note.cents / 100))
        yield 0.3 + 0.2 * n / len(notes)
    return NoteParts(notes, tuple(regions))


def _voted(
    notes: tuple[PlayedNote, ...], kind: str, heard: Directed, motion: Motion | None
) -> tuple[Doubles, tuple[str, ...], tuple[float, float]]:
    ties = ties_of(notes, kind)
    seen = Seen(np.zeros(len(notes)), (0.0, 0.0), False) if motion is None else watch(notes, motion, ties)
    by = tuple(name for name, part in (("direction", heard), ("motion", seen)) if part.tells)
    if not by:
        return np.full(len(notes), 0.5), by, (0.0, 0.0)
    # The picture may be mirrored, or the sound: who is left is the one who is seen left.
    mirrored = heard.tells and seen.tells and float((heard.field * seen.field).sum()) < 0
    field = seen.field + (-heard.field if mirrored else heard.field)
    first = marginals(field, ties)
    if not heard.tells:
        first = 0.5 + WATCHED * (first - 0.5)
    return first, by, seen.latency


def _heard(request: SplitRequest, parts: NoteParts) -> Directed:
    if request.sound.channels < 2:
        return Directed(np.zeros(len(parts.notes)), False)
    source = request.mask.instruments.index(request.instrument)
    angles, weights = list[float](), list[float]()
    for note, region in zip(parts.notes, parts.regions, strict=True):
        box = region.box
        covariance = None if box.is_empty else band_covariance(request.sound, request.mask.grid, box.first, box.stop)
        if covariance is None:
            angles.append(float("nan"))
        else:
            shares = request.mask.shares(box.first, box.stop)[source].astype(np.float64) / 255
            angles.append(angle_of(region, shares, covariance))
        weights.append(note.sure * min(note.stop - note.start, 1.0))
    return listen(angles, weights)
