"""Another separator's stems become the mask: each cell's share is the stem's part of the magnitude there.

The stems may have another sample rate, other channels, and a constant delay; the grid is in seconds. What the stems
leave over of the mix belongs to `other`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.dsp.bands import band_magnitudes
from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, OTHER, names_for
from engine.separation_events import MaskBlock

Floats = NDArray[np.float32]

LENGTH_TOLERANCE = 0.005
"""Stems whose length differs by more than this part of the mix are of another recording, or cut."""
MAX_OFFSET_S = 0.5
BLOCK = 256
_PROBE_RATE = 4_000
_PROBE_S = 30.0
_ALIKE = 0.95
"""A delay must beat none by this factor: steady tones match themselves at every period."""
_BELONGS = 0.2
"""Below this correlation nothing says that the stems belong to the mix (measured: unrelated music stays below 0.1)."""

_SAME_LEVEL_DB = 1.0

_WORDS = {
    "vocals": OTHER.id, "vocal": OTHER.id, "voice": OTHER.id, "vox": OTHER.id, "singing": OTHER.id, "other": OTHER.id,
    "residual": OTHER.id, "rest": OTHER.id, "noise": OTHER.id, "drums": "drum", "percussion": "drum", "kick": "drum",
    "snare": "drum", "guitar": "acoustic_guitar", "gtr": "acoustic_guitar", "uke": "ukulele", "bass": "electric_bass",
    "sax": "saxophone", "keys": "piano", "pno": "piano", "violoncello": "cello", "vc": "cello", "vn": "violin",
    "vln": "violin", "fiddle": "violin", "fl": "flute", "cl": "clarinet", "bn": "bassoon", "tpt": "trumpet",
    "conga": "congas", "bagpipes": "bagpipe",
}  # fmt: skip


class StemSound(Protocol):
    """Sound by position: `engine.media.reader.AudioBuffer`, complete."""

    @property
    def rate(self) -> int: ...

    @property
    def channels(self) -> int: ...

    @property
    def length(self) -> int: ...

    def read(self, start: int, stop: int) -> Floats:
        """(channels, stop - start) float32, zeros outside the recording."""
        ...


@dataclass(frozen=True)
class Stem:
    """One stem. `instrument`: an id, `other` for what belongs to none; `name`: the file's, for messages."""

    instrument: str
    sound: StemSound
    name: str = ""


@dataclass(frozen=True)
class Alignment:
    """How stems lie against the mix. `offset_s`: seconds by which they are late (negative: early), 0.0 when in
    time; `likeness`: 0–1, correlation with the mix there; `text`: what a person should know before importing,
    empty when all is well; `gain`: what brings them to the level they have in the mix.
    """

    offset_s: float
    likeness: float
    text: str = ""
    gain: float = 1.0


def guess_instrument(filename: str) -> str | None:
    """Which instrument a stem's file name speaks of (`Bass.wav`, `03 - solo violin.flac`), `other` for voices and
    rests, None when it does not say.
    """
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", Path(filename).stem)
    words = [w for w in re.split(r"[^a-z]+", spaced.lower()) if w]
    pairs = ["_".join(p) for p in pairwise(words)]
    found = [w for w in (*pairs, *words) if w in CLASS_IDS]
    found += [_WORDS[w] for w in words if w in _WORDS]
    # "bass clarinet" and "bass drum" are no basses; "no vocals" is everything else, which is nobody's stem.
    if {"no", "minus", "without", "instrumental"} & set(words):
        return None
    return next((i for i in found if i != "electric_bass"), found[0] if found else None)


def check_stems(mix: StemSound, stems: Sequence[Stem]) -> Alignment:
    """Whether the stems can be this mix's, and how they lie against it. Raises `ProjectError` in a sentence when
    they cannot: none, two of one instrument, another length.
    """
    if not stems:
        raise ProjectError("Choose at least one stem to import.")
    chosen = [s.instrument for s in stems if s.instrument != OTHER.id]
    if not chosen:
        raise ProjectError("None of the stems is assigned to an instrument, so there is nothing to make a mask of.")
    if twice := sorted({i for i in chosen if chosen.count(i) > 1}):
        raise ProjectError(
            f"Two stems are assigned to one instrument ({', '.join(names_for(twice))}); give each its own."
        )
    duration = mix.length / mix.rate
    for stem in stems:
        length = stem.sound.length / stem.sound.rate
        if abs(length - duration) > LENGTH_TOLERANCE * duration:
            raise ProjectError(
                f"“{stem.name or stem.instrument}” lasts {length:.2f} s and the recording {duration:.2f} s, "
                f"so it is no stem of this recording."
            )
    return _align(mix, stems)


def import_steps(
    mix: StemSound, stems: Sequence[Stem], grid: MaskGrid, offset_s: float = 0.0, gain: float = 1.0
) -> Iterator[MaskBlock]:
    """The mask over the whole grid, block by block from the start: planes in the order of the stems, without those
    that are `other`. `offset_s`, `gain`: see `Alignment`. Check the stems first. Reads the sound, which may raise
    `MediaError`.
    """
    chosen = [s for s in stems if s.instrument != OTHER.id]
    instruments = tuple(s.instrument for s in chosen)
    ordered = (*chosen, *(s for s in stems if s.instrument == OTHER.id))
    # Stems in mono say nothing about places in the stereo picture: then everything is compared in mono.
    mono = mix.channels == 1 or all(s.sound.channels == 1 for s in ordered)
    whole_mix = _Part(mix, 0.0, 1.0, mono)
    sounds = [_Part(s.sound, offset_s, gain, mono) for s in ordered]
    comparable = all((s.rate, s.channels) == (whole_mix.rate, whole_mix.channels) for s in sounds)
    rest = _Rest(whole_mix, sounds) if comparable else None
    for first in range(0, grid.columns, BLOCK):
        stop = min(first + BLOCK, grid.columns)
        parts = np.stack([_magnitude(s, grid, first, stop) for s in sounds])
        total = parts.sum(axis=0)
        whole = _magnitude(whole_mix, grid, first, stop)
        # At another rate or in other channels the samples cannot be subtracted; magnitudes can only understate what
        # is left over.
        left = np.minimum(_magnitude(rest, grid, first, stop), whole) if rest else np.maximum(whole - total, 0)
        shares = parts[: len(chosen)] / np.maximum(total + left, 1e-9)
        # Rounding down keeps the sum ≤ 255; the margin keeps a stem that is alone at 255.
        yield MaskBlock(first, instruments, np.floor(shares * 255 + 1e-3).astype(np.uint8))


def _magnitude(sound: "_Part | _Rest", grid: MaskGrid, first: int, stop: int) -> Floats:
    """(bands, stop - first): root of the mean power over the channels, so that opposite phases do not cancel."""
    power = np.zeros((grid.bands, stop - first), np.float32)
    for channel in range(sound.channels):
        power += np.square(band_magnitudes(_Channel(sound, channel), grid, first, stop))
    return np.sqrt(power / sound.channels)


class _Channel:
    def __init__(self, sound: "_Part | _Rest", channel: int) -> None:
        self._sound, self._channel, self.rate = sound, channel, sound.rate

    def read(self, start: int, stop: int) -> Floats:
        return self._sound.read(start, stop)[self._channel : self._channel + 1]


class _Part:
    """A stem in time and at level with the mix, or the mix; as mid signal with `mono`."""

    def __init__(self, sound: StemSound, offset_s: float, gain: float, mono: bool) -> None:
        self._sound, self._late = sound, round(offset_s * sound.rate)
        self._gain, self._mono = np.float32(gain), mono
        self.rate, self.channels = sound.rate, 1 if mono else sound.channels

    def read(self, start: int, stop: int) -> Floats:
        samples = self._gain * self._sound.read(start + self._late, stop + self._late)
        return samples.mean(axis=0, keepdims=True) if self._mono else samples


class _Rest:
    """The mix without the stems."""

    def __init__(self, mix: _Part, stems: Sequence[_Part]) -> None:
        self._mix, self._stems = mix, stems
        self.rate, self.channels = mix.rate, mix.channels

    def read(self, start: int, stop: int) -> Floats:
        rest = self._mix.read(start, stop)
        for stem in self._stems:
            rest = rest - stem.read(start, stop)
        return rest


def _align(mix: StemSound, stems: Sequence[Stem]) -> Alignment:
    """Cross-correlation of the loudest half minute, at a few thousand samples a second whatever the rates are."""
    length_s = min(_PROBE_S, mix.length / mix.rate)
    start_s = _loudest(mix, length_s)
    there = _coarse(mix, start_s, length_s)
    here = np.sum([_coarse(s.sound, start_s, length_s) for s in stems], axis=0)
    scale = float(np.linalg.norm(there) * np.linalg.norm(here))
    if scale == 0:
        return Alignment(0.0, 0.0, "The stems are silent where the recording is loudest; are they the right ones?")
    size = 2 * len(there)
    likeness = np.fft.irfft(np.fft.rfft(here, size) * np.conj(np.fft.rfft(there, size)), size) / scale
    reach = min(round(MAX_OFFSET_S * _PROBE_RATE), len(there) - 1)
    around = np.concatenate([likeness[-reach:], likeness[: reach + 1]])
    best = int(np.argmax(around))
    if around[reach] >= _ALIKE * around[best]:
        best = reach
    found = float(np.clip(around[best], 0, 1))
    offset_s = (best - reach) / _PROBE_RATE
    if found < _BELONGS:
        return Alignment(0.0, found, "The stems do not sound like parts of this recording; are they the right ones?")
    # Least squares: whatever else is in the mix has nothing in common with the stems, on average.
    gain = float(around[best]) * float(np.linalg.norm(there) / np.linalg.norm(here))
    notes = []
    if best != reach:
        side = "late" if offset_s > 0 else "early"
        notes.append(f"The stems are {abs(offset_s) * 1000:.0f} ms too {side}; they are moved into place.")
    if abs(20 * np.log10(gain)) > _SAME_LEVEL_DB:
        side = "softer" if gain > 1 else "louder"
        notes.append(f"The stems are {abs(20 * np.log10(gain)):.1f} dB {side} than in the mix; that is evened out.")
    return Alignment(offset_s, found, " ".join(notes), gain)


def _loudest(sound: StemSound, length_s: float) -> float:
    """Where the loudest span of that length begins, in seconds, to the half span."""
    step = max(1, round(length_s * sound.rate / 2))
    energy = [float(np.square(sound.read(a, a + 2 * step)).sum()) for a in range(0, sound.length, step)]
    return int(np.argmax(energy)) * step / sound.rate if energy else 0.0


def _coarse(sound: StemSound, start_s: float, length_s: float) -> NDArray[np.float64]:
    """Mid signal as means over 1 / `_PROBE_RATE` s: as many numbers at every rate."""
    count = round(length_s * _PROBE_RATE)
    edges = np.rint((start_s + np.arange(count + 1) / _PROBE_RATE) * sound.rate).astype(np.int64)
    mid = sound.read(int(edges[0]), int(edges[-1])).mean(axis=0, dtype=np.float64)
    return np.asarray(np.add.reduceat(mid, edges[:-1] - edges[0]) / np.diff(edges))
