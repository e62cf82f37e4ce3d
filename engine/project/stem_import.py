"""Another separator's stems become the mask: each cell's share is the stem's part of the magnitude there.

The stems may have another sample rate, other channels, and each its own delay, level and polarity; the grid is in
seconds. What the stems leave over of the mix belongs to `other`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from engine.arrays import Floats
from engine.dsp.bands import band_magnitudes, band_products
from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, OTHER
from engine.language import tr
from engine.project.stem_places import Alignment, ImportedStem, StemSound, align
from engine.separation_events import MaskBlock

Stem = ImportedStem
"""What scripts from outside have known it by."""
BLOCK = 256
_WORDS = {
    "vocals": OTHER.id, "vocal": OTHER.id, "voice": OTHER.id, "vox": OTHER.id, "singing": OTHER.id, "other": OTHER.id,
    "residual": OTHER.id, "rest": OTHER.id, "noise": OTHER.id, "drums": "drum", "percussion": "drum", "kick": "drum",
    "snare": "drum", "guitar": "acoustic_guitar", "gtr": "acoustic_guitar", "uke": "ukulele", "bass": "electric_bass",
    "sax": "saxophone", "keys": "piano", "pno": "piano", "violoncello": "cello", "vc": "cello", "vn": "violin",
    "vln": "violin", "fiddle": "violin", "fl": "flute", "cl": "clarinet", "bn": "bassoon", "tpt": "trumpet",
    "conga": "congas", "bagpipes": "bagpipe",
}  # fmt: skip

_VOICES = frozenset(("vocals", "vocal", "voice", "vox", "singing", "singer", "choir", "speech"))
_WITHOUT = frozenset(("no", "minus", "without", "instrumental"))


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
    if _WITHOUT & set(words):
        return None
    return next((i for i in found if i != "electric_bass"), found[0] if found else None)


def names_a_voice(filename: str) -> bool:
    """Whether a stem's file name speaks of somebody who sings or speaks, whom the networks do not know."""
    words = {w for w in re.split(r"[^a-z]+", Path(filename).stem.lower()) if w}
    return bool(words & _VOICES) and not words & _WITHOUT


def check_stems(mix: StemSound, stems: Sequence[ImportedStem]) -> Alignment:
    """Whether the stems can be this mix's, and how they lie against it. Raises `ProjectError` in a sentence when
    they cannot: none, no numbers, another length without any likeness.
    """
    if not stems:
        raise ProjectError(tr("Choose at least one stem to import."))
    if all(s.instrument == OTHER.id for s in stems):
        raise ProjectError(tr("None of the stems is assigned to an instrument, so there is nothing to make a mask of."))
    return align(mix, stems)


def import_steps(
    mix: StemSound,
    stems: Sequence[ImportedStem],
    grid: MaskGrid,
    offset_s: float | Sequence[float] = 0.0,
    gain: float | Sequence[float] = 1.0,
    coherent: bool = False,
) -> Iterator[MaskBlock]:
    """The mask over the whole grid, block by block from the start: a plane for each instrument in the order of the
    stems, two stems of one summed, without those that are `other`. `offset_s`, `gain`: see `Alignment`; one for all, or
    one each. `coherent`: the stems lie sample on sample with the mix, as a program gives them back that got it from
    here; then a share is the factor by which the mix is nearest to the stem (phases count, so that what a stem has of
    others does not), where rates and channels are the same. Check the stems first. Reads the sound, which may raise
    `MediaError`.
    """
    offsets = [offset_s] * len(stems) if isinstance(offset_s, (int, float)) else list(offset_s)
    gains = [gain] * len(stems) if isinstance(gain, (int, float)) else list(gain)
    instruments = tuple(dict.fromkeys(s.instrument for s in stems if s.instrument != OTHER.id))
    # Stems in mono say nothing about places in the stereo picture: then everything is compared in mono.
    mono = mix.channels == 1 or all(s.sound.channels == 1 for s in stems)
    whole_mix = _PlacedStem(mix, 0.0, 1.0, mono)
    sounds = [_PlacedStem(s.sound, o, g, mono) for s, o, g in zip(stems, offsets, gains, strict=True)]
    comparable = all((s.rate, s.channels) == (whole_mix.rate, whole_mix.channels) for s in sounds)
    rest = _Mixed([whole_mix, *sounds], (1, *[-1] * len(sounds))) if comparable else None
    groups = [
        [sound for sound, stem in zip(sounds, stems, strict=True) if stem.instrument == name]
        for name in dict.fromkeys((*instruments, OTHER.id))
    ]
    for first in range(0, grid.columns, BLOCK):
        stop = min(first + BLOCK, grid.columns)
        if rest is not None and coherent:
            nearest = np.stack([_nearest(group, whole_mix, grid, first, stop) for group in groups])
            shares = nearest[: len(instruments)] / np.maximum(nearest.sum(axis=0), 1)
            yield _block(first, instruments, shares)
            continue
        parts = np.stack([_together(group, grid, first, stop) for group in groups])
        total = parts.sum(axis=0)
        whole = _magnitude(whole_mix, grid, first, stop)
        # At another rate or in other channels the samples cannot be subtracted; magnitudes can only understate what
        # is left over.
        left = np.minimum(_magnitude(rest, grid, first, stop), whole) if rest else np.maximum(whole - total, 0)
        shares = parts[: len(instruments)] / np.maximum(total + left, 1e-9)
        yield _block(first, instruments, shares)


def _block(first: int, instruments: tuple[str, ...], shares: Floats) -> MaskBlock:
    if not np.isfinite(shares).all():
        raise ProjectError(tr("A stem holds numbers that are no sound, so no mask can be made of it."))
    # Rounding down keeps the sum ≤ 255; the margin keeps a stem that is alone at 255.
    return MaskBlock(first, instruments, np.floor(shares * 255 + 1e-3).astype(np.uint8))


def _nearest(sounds: "Sequence[_PlacedStem]", mix: "_PlacedStem", grid: MaskGrid, first: int, stop: int) -> Floats:
    """(bands, stop - first) 0–1: the factor by which the mix is nearest to the sum of the sounds, in least squares over
    each cell's bins and all channels."""
    shape = grid.bands, stop - first
    if not sounds:
        return np.zeros(shape, np.float32)
    part, product, power = _Mixed(sounds, (1,) * len(sounds)), np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for channel in range(mix.channels):
        whole = _StemChannel(mix, channel)
        product += band_products(_StemChannel(part, channel), whole, grid, first, stop)
        power += band_products(whole, whole, grid, first, stop)
    return np.clip(product / np.maximum(power, 1e-12), 0, 1)


def _together(sounds: "Sequence[_PlacedStem]", grid: MaskGrid, first: int, stop: int) -> Floats:
    """(bands, stop - first): the magnitude of the sum; of none, zero."""
    if not sounds:
        return np.zeros((grid.bands, stop - first), np.float32)
    if len({(s.rate, s.channels) for s in sounds}) == 1:
        return _magnitude(_Mixed(sounds, (1,) * len(sounds)), grid, first, stop)
    squares = [np.square(_magnitude(s, grid, first, stop)) for s in sounds]
    return np.asarray(np.sqrt(np.sum(squares, axis=0)), np.float32)


def _magnitude(sound: "_PlacedStem | _Mixed", grid: MaskGrid, first: int, stop: int) -> Floats:
    """(bands, stop - first): root of the mean power over the channels, so that opposite phases do not cancel."""
    power = np.zeros((grid.bands, stop - first), np.float32)
    for channel in range(sound.channels):
        power += np.square(band_magnitudes(_StemChannel(sound, channel), grid, first, stop))
    return np.sqrt(power / sound.channels)


class _StemChannel:
    def __init__(self, sound: "_PlacedStem | _Mixed", channel: int) -> None:
        self._sound, self._channel, self.rate = sound, channel, sound.rate

    def read(self, start: int, stop: int) -> Floats:
        return self._sound.read(start, stop)[self._channel : self._channel + 1]


class _PlacedStem:
    """A stem in time and at level with the mix, or the mix; as mid signal with `mono`."""

    def __init__(self, sound: StemSound, offset_s: float, gain: float, mono: bool) -> None:
        self._sound, self._late = sound, round(offset_s * sound.rate)
        self._gain, self._mono = np.float32(gain), mono
        self.rate, self.channels = sound.rate, 1 if mono else sound.channels

    def read(self, start: int, stop: int) -> Floats:
        samples = self._gain * self._sound.read(start + self._late, stop + self._late)
        return samples.mean(axis=0, keepdims=True) if self._mono else samples


class _Mixed:
    """Sounds of one rate and so many channels, added up with weights."""

    def __init__(self, sounds: Sequence[_PlacedStem], weights: Sequence[int]) -> None:
        self._sounds, self._weights = tuple(sounds), tuple(np.float32(w) for w in weights)
        self.rate, self.channels = sounds[0].rate, sounds[0].channels

    def read(self, start: int, stop: int) -> Floats:
        total = self._weights[0] * self._sounds[0].read(start, stop)
        for weight, sound in zip(self._weights[1:], self._sounds[1:], strict=True):
            total = total + weight * sound.read(start, stop)
        return total
