"""Where and how another separator's stems lie against the mix: each one's delay, level and polarity."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.errors import ProjectError
from engine.language import tr

Signal = NDArray[np.float64]

LENGTH_TOLERANCE, LENGTH_FLOOR_S = 0.005, 0.15
"""Stems whose length differs by more than this part of the mix, and by more than encoders pad (50 ms of MP3, 130 ms of
others), are cut, padded, or of another recording."""
MAX_OFFSET_S = 0.5
MAX_CUT_S = 60.0
"""So much may be missing or added in front; then the delay is looked for as far."""
_PROBE_RATE = 4_000
_PROBE_S = 30.0
_ALIKE = 0.95
"""A delay must beat none by this factor: steady tones match themselves at every period."""
_BELONGS = 0.2
"""Below this correlation nothing says that the stems belong to the mix (measured: unrelated music stays below 0.1)."""
_HARDLY = 0.08
"""Below this, alone, it cannot be told whether a stem belongs, nor where and how loud."""

_SAME_LEVEL_DB = 1.0


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
class ImportedStem:
    """One stem. `instrument`: an id, `other` for what belongs to none; `name`: the file's, for messages."""

    instrument: str
    sound: StemSound
    name: str = ""


@dataclass(frozen=True)
class Alignment:
    """How stems lie against the mix. `offset_s`: seconds by which each is late (negative: early), 0.0 when in time;
    `gain`: what brings each to the level and polarity that it has in the mix, negative for an inverted one;
    `likeness`: 0–1, correlation of all together, so placed, with the mix; `text`: what a person should know before
    importing, empty when all is well.
    """

    offset_s: tuple[float, ...]
    likeness: float
    text: str = ""
    gain: tuple[float, ...] = ()


@dataclass(frozen=True)
class _Found:
    """One stem by itself: correlation with the mix by delay, from -`reach` on, at `_PROBE_RATE`."""

    stem: ImportedStem
    alike: Signal
    reach: int

    def at(self, delay: int) -> float:
        place = delay + self.reach
        return float(self.alike[place]) if 0 <= place < len(self.alike) else 0.0

    @property
    def best(self) -> int:
        return int(np.argmax(np.abs(self.alike))) - self.reach


def align(mix: StemSound, stems: Sequence[ImportedStem]) -> Alignment:
    """Cross-correlation of each stem's loudest half minute with the mix, at a few thousand samples a second whatever
    the rates are; then the levels at which all together come closest to the mix. Raises `ProjectError`.
    """
    found = [_search(mix, stem) for stem in stems]
    if not any(f.alike.any() for f in found):
        text = tr("The stems are silent where the recording is loudest; are they the right ones?")
        return Alignment((0.0,) * len(stems), 0.0, text, (1.0,) * len(stems))
    common = _common_delay(found)
    delays = [_delay(f, common) for f in found]
    gains, likeness = _levels(mix, stems, found, delays)
    _check_lengths(mix, found, delays)
    offsets = tuple(d / _PROBE_RATE for d in delays)
    if likeness < _BELONGS:
        text = tr("The stems do not sound like parts of this recording; are they the right ones?")
        # Nothing that is doubted is moved or turned.
        return Alignment((0.0,) * len(stems), likeness, text, (1.0,) * len(stems))
    told = [*_delay_words(stems, offsets), *_level_words(stems, gains), *_doubts(mix, found, delays)]
    return Alignment(offsets, likeness, " ".join(told), gains)


def _search(mix: StemSound, stem: ImportedStem) -> _Found:
    sound = stem.sound
    length_s = min(_PROBE_S, sound.length / sound.rate)
    start_s = _loudest(sound, length_s)
    differs_s = abs(sound.length / sound.rate - mix.length / mix.rate)
    reach = round((MAX_OFFSET_S + min(MAX_CUT_S, differs_s)) * _PROBE_RATE)
    count = _probed(length_s)
    here = _coarse(sound, start_s, count)
    there = _coarse(mix, start_s - reach / _PROBE_RATE, count + 2 * reach)
    if not (np.isfinite(here).all() and np.isfinite(there).all()):
        raise ProjectError(tr("“{name}” holds numbers that are no sound.", name=stem.name or stem.instrument))
    size = 1 << int(np.ceil(np.log2(max(2, len(there) + len(here)))))
    products = np.fft.irfft(np.fft.rfft(there, size) * np.conj(np.fft.rfft(here, size)), size)[: 2 * reach + 1]
    energy = np.concatenate([[0.0], np.cumsum(np.square(there))])
    spans = energy[len(here) : len(here) + 2 * reach + 1] - energy[: 2 * reach + 1]
    scale = np.sqrt(np.maximum(spans, 1e-3 * spans.max(initial=0.0)) * float(np.square(here).sum()))
    alike = np.divide(products, scale, out=np.zeros_like(products), where=scale > 1e-12)
    # A stem that is late finds its sound earlier in the mix.
    return _Found(stem, alike[::-1], reach)


def _common_delay(found: Sequence[_Found]) -> int:
    """The delay that suits all of them best; none, if that is nearly as good."""
    reach = min(f.reach for f in found)
    total = np.zeros(2 * reach + 1)
    for f in found:
        total += np.square(f.alike[f.reach - reach : f.reach + reach + 1])
    best = int(np.argmax(total))
    return 0 if total[reach] >= _ALIKE**2 * total[best] else best - reach


def _delay(found: _Found, common: int) -> int:
    """A stem's own delay; the others' where that is nearly as good, or where the stem alone says little."""
    best = found.best
    here, there = abs(found.at(common)), abs(found.at(best))
    return common if there < _HARDLY or here >= _ALIKE * there else best


def _levels(
    mix: StemSound, stems: Sequence[ImportedStem], found: Sequence[_Found], delays: Sequence[int]
) -> tuple[tuple[float, ...], float]:
    """Least squares over the mix's loudest half minute: whatever else is in the mix has nothing in common with the
    stems, on average. What a stem alone says decides where it is silent there, or nothing can be told.
    """
    length_s = min(_PROBE_S, mix.length / mix.rate)
    start_s = _loudest(mix, length_s)
    count = _probed(length_s)
    there = _coarse(mix, start_s, count)
    rows = [_coarse(s.sound, start_s + d / _PROBE_RATE, count) for s, d in zip(stems, delays, strict=True)]
    here, whole = np.array(rows).T, float(np.linalg.norm(there))
    norms = np.linalg.norm(here, axis=0)
    solved = np.linalg.lstsq(here / np.maximum(norms, 1e-12), there, rcond=0.05)[0]
    likeness = float(np.clip(np.linalg.norm(here / np.maximum(norms, 1e-12) @ solved) / max(whole, 1e-12), 0, 1))
    sure = (np.abs(solved) > _HARDLY * whole) & (norms > 1e-9)
    values = solved / np.maximum(norms, 1e-12)
    usual = float(np.median(np.abs(values[sure]))) if sure.any() else 1.0
    spread = np.abs(20 * np.log10(np.maximum(np.abs(values), 1e-9) / max(usual, 1e-9)))
    gains = []
    for index, (f, delay) in enumerate(zip(found, delays, strict=True)):
        alone = f.at(delay)
        sign = -1.0 if (values[index] < 0 if sure[index] else alone < -_HARDLY) else 1.0
        own = sure[index] and spread[index] > _SAME_LEVEL_DB
        gains.append(sign * (abs(float(values[index])) if own else usual))
    return tuple(gains), likeness


def _check_lengths(mix: StemSound, found: Sequence[_Found], delays: Sequence[int]) -> None:
    duration = mix.length / mix.rate
    for f, delay in zip(found, delays, strict=True):
        length = f.stem.sound.length / f.stem.sound.rate
        if _differs(length, duration) and abs(f.at(delay)) < _BELONGS:
            raise ProjectError(
                tr(
                    "“{stem}” lasts {length:.2f} s and the recording {duration:.2f} s, so it is no stem of this "
                    "recording.",
                    stem=_name(f.stem),
                    length=length,
                    duration=duration,
                )
            )


def _differs(length: float, duration: float) -> bool:
    return abs(length - duration) > max(LENGTH_TOLERANCE * duration, LENGTH_FLOOR_S)


def _delay_words(stems: Sequence[ImportedStem], offsets: Sequence[float]) -> list[str]:
    if len(set(offsets)) > 1:
        return [_late(_name(stem), offset) for stem, offset in zip(stems, offsets, strict=True) if offset]
    (offset, *_) = offsets
    if not offset:
        return []
    if offset > 0:
        return [tr("The stems are {by:.0f} ms too late; they are moved into place.", by=1000 * offset)]
    return [tr("The stems are {by:.0f} ms too early; they are moved into place.", by=-1000 * offset)]


def _late(stem: str, offset: float) -> str:
    if offset > 0:
        return tr("“{stem}” is {by:.0f} ms too late; it is moved into place.", stem=stem, by=1000 * offset)
    return tr("“{stem}” is {by:.0f} ms too early; it is moved into place.", stem=stem, by=-1000 * offset)


def _level_words(stems: Sequence[ImportedStem], gains: Sequence[float]) -> list[str]:
    told = []
    inverted = [stem for stem, gain in zip(stems, gains, strict=True) if gain < 0]
    if len(inverted) == len(stems):
        told.append(tr("The stems are inverted (opposite polarity); they are turned back."))
    else:
        told += [
            tr("“{stem}” is inverted (opposite polarity); it is turned back.", stem=_name(stem)) for stem in inverted
        ]
    levels = [float(20 * np.log10(abs(g))) for g in gains]
    if max(levels) - min(levels) >= 1e-6:
        pairs = zip(stems, levels, strict=True)
        return told + [_level(_name(stem), level) for stem, level in pairs if abs(level) > _SAME_LEVEL_DB]
    level = levels[0]
    if level > _SAME_LEVEL_DB:
        told.append(tr("The stems are {by:.1f} dB softer than in the mix; that is evened out.", by=level))
    elif level < -_SAME_LEVEL_DB:
        told.append(tr("The stems are {by:.1f} dB louder than in the mix; that is evened out.", by=-level))
    return told


def _level(stem: str, level: float) -> str:
    if level > 0:
        return tr("“{stem}” is {by:.1f} dB softer than in the mix; that is evened out.", stem=stem, by=level)
    return tr("“{stem}” is {by:.1f} dB louder than in the mix; that is evened out.", stem=stem, by=-level)


def _doubts(mix: StemSound, found: Sequence[_Found], delays: Sequence[int]) -> list[str]:
    told = []
    duration = mix.length / mix.rate
    for f, delay in zip(found, delays, strict=True):
        if f.alike.any() and abs(f.at(delay)) < _HARDLY:
            told.append(tr("“{stem}” is hardly found in the recording; is it the right one?", stem=_name(f.stem)))
        length = f.stem.sound.length / f.stem.sound.rate
        if _differs(length, duration):
            by, name = abs(length - duration), _name(f.stem)
            if length > duration:
                text = tr("“{stem}” is {by:.2f} s longer than the recording; that is left out.", stem=name, by=by)
            else:
                text = tr("“{stem}” is {by:.2f} s shorter than the recording; silence stands there.", stem=name, by=by)
            told.append(text)
    return told


def _name(stem: ImportedStem) -> str:
    return stem.name or stem.instrument


def _loudest(sound: StemSound, length_s: float) -> float:
    """Where the loudest span of that length begins, in seconds, to the half span."""
    step = max(1, round(length_s * sound.rate / 2))
    energy = [float(np.square(sound.read(a, a + 2 * step)).sum()) for a in range(0, sound.length, step)]
    return int(np.argmax(energy)) * step / sound.rate if energy else 0.0


def _probed(length_s: float) -> int:
    return max(1, round(length_s * _PROBE_RATE))


def _coarse(sound: StemSound, start_s: float, count: int) -> Signal:
    """Mid signal as means over 1 / `_PROBE_RATE` s, `count` numbers at every rate: also at one below that."""
    edges = (start_s + np.arange(count + 1) / _PROBE_RATE) * sound.rate
    first, last = int(np.floor(edges[0])), int(np.ceil(edges[-1])) + 1
    mid = sound.read(first, last).mean(axis=0, dtype=np.float64)
    with np.errstate(invalid="ignore"):
        # An infinity gives NaN here, which is asked for.
        total = np.concatenate([[0.0], np.cumsum(mid)])
        at_edges = np.interp(edges - first, np.arange(len(total)), total)
        return np.asarray(np.diff(at_edges) / (sound.rate / _PROBE_RATE))
