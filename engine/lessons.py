"""What a recording can teach a network about itself (NumPy): spans in which only one instrument plays, and cells that a
person corrected.

Spans of different players, shifted and at other levels, are laid over each other: mixtures of this very recording whose
truth is known (as in training on remixed stems, Uhlich et al. 2017, section 3). Corrected cells teach as they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from engine.arrays import Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.sound import Sound
from engine.dsp.stft import stft
from engine.dsp.warp import Warp
from engine.errors import ProjectError
from engine.grid import STUDIO_HOP, STUDIO_RATE, MaskGrid, StftConfig
from engine.language import tr
from engine.model.known_window import WINDOW, KnownWindow
from engine.project.segmentation import Segmentation
from engine.project.words import the

LEAST_S = 1.0
"""Less of an instrument alone teaches nothing."""
MOST_S = 60.0
"""More of an instrument alone is not taken: memory is bounded."""
SPREAD_DB = 6.0
"""Standard deviation of the players' levels against those they have in the recording."""
_SEMITONES = 2.0
_ALTERED = 0.6  # of the voices: played at another speed, so that more pitches are heard than those of the spans
_LEARNT = 0.75  # of a span; the rest is kept back
_RESTS = 1e-3  # of the loudest one's energy in a window
_QUIET = 1e-4  # rms below which nobody plays

Span = tuple[float, float]
"""Begin and end in seconds."""


def solo_lessons(
    sound: Sound,
    grid: MaskGrid,
    solos: Mapping[str, Sequence[Span]],
    instruments: Sequence[str],
    counts: tuple[int, int],
    seed: int,
) -> Iterator[KnownWindow]:
    """Mixtures of spans in which only one instrument plays: as many of `instruments` as have any, two at least. First
    so many of what comes first in the spans, then so many of the rest (a quarter), which the others do not hold.

    Raises `ProjectError` where that is not so, or a span is silent, too short, or outside the recording.
    """
    samples = round((grid.duration + grid.hop_s) * sound.rate)
    voices = {name: _alone(sound, samples, name, solos[name]) for name in instruments if solos.get(name)}
    if strange := sorted(set(solos) - set(instruments)):
        raise ProjectError(
            tr("There is no mask for {strange}: add it to the list of instruments first.", strange=the(strange[0]))
        )
    if len(voices) < 2:
        raise ProjectError(tr("To learn who is who, spans of at least two instruments alone are needed."))
    random = np.random.default_rng(seed)
    warp = Warp(StftConfig(), replace(grid, columns=WINDOW))
    length = (WINDOW - 1) * STUDIO_HOP
    for part, count in enumerate(counts):
        for _ in range(count):
            stems = np.zeros((len(instruments), length), np.float32)
            for place, name in enumerate(instruments):
                if name in voices:
                    cut = round(_LEARNT * len(voices[name]))
                    voice = voices[name][cut:] if part else voices[name][:cut]
                    stems[place] = _drawn(voice, sound.rate, length, random)
            yield _mixture(stems, warp)


def plain_lessons(sound: Sound, grid: MaskGrid, instruments: int, count: int) -> Iterator[KnownWindow]:
    """At most so many windows, evenly over the recording, of which nothing is known."""
    last = max(0, grid.columns - WINDOW)
    for first in sorted({round(place) for place in np.linspace(0, last, count)}):
        bands = band_magnitudes(sound, grid, first, first + WINDOW)
        nothing = np.zeros((instruments, *bands.shape), np.float32)
        yield KnownWindow(bands, nothing, nothing[0], nothing[0], nothing, nothing[:, 0, 0])


def halved(lesson: KnownWindow, every: int = 4, width: int = 16) -> tuple[KnownWindow, KnownWindow]:
    """What is known of a window, dealt out by time: to learn from, and (one of `every` stretches of `width` columns) to
    be kept back."""
    back = (np.arange(lesson.bands.shape[1]) // width % every == every - 1).astype(np.float32)
    return _part(lesson, 1 - back), _part(lesson, back)


def _part(lesson: KnownWindow, columns: Floats) -> KnownWindow:
    match = lesson.match * columns
    own = (lesson.shares * match).sum(axis=(1, 2))
    return KnownWindow(lesson.bands, lesson.shares, lesson.weights * columns, lesson.power * columns, match, own)


def corrected_lessons(sound: Sound, mask: Segmentation) -> Iterator[KnownWindow]:
    """The windows in which a person decided cells, overlapping by half; none of a mask that nobody touched."""
    grid = mask.grid
    for first in range(0, max(1, grid.columns - WINDOW // 2), WINDOW // 2):
        stop = min(first + WINDOW, grid.columns)
        touched = np.zeros((grid.bands, WINDOW), np.float32)
        touched[:, : stop - first] = mask.touched(first, stop)
        if not touched.any():
            continue
        shares = np.zeros((len(mask.instruments), grid.bands, WINDOW), np.float32)
        shares[:, :, : stop - first] = mask.shares(first, stop) * np.float32(1 / 255)
        bands = band_magnitudes(sound, grid, first, first + WINDOW)
        power = np.square(bands) * touched
        match = shares * power
        yield KnownWindow(bands, shares, touched, power, match, (shares * match).sum(axis=(1, 2)))


def _alone(sound: Sound, length: int, name: str, spans: Sequence[Span]) -> Floats:
    """(n,) mono: the spans of one instrument, one after the other. Raises `ProjectError`."""
    parts = list[Floats]()
    for begin, end in spans:
        first, stop = round(begin * sound.rate), round(end * sound.rate)
        if not 0 <= first < stop <= length:
            raise ProjectError(
                tr(
                    "{begin:g}–{end:g} s, where {name} plays alone, is not a span of the recording.",
                    begin=begin,
                    end=end,
                    name=the(name),
                )
            )
        parts.append(sound.read(first, stop).mean(axis=0))
    voice = np.concatenate(parts)[: round(MOST_S * sound.rate)]
    if len(voice) < LEAST_S * sound.rate:
        raise ProjectError(tr("Less than a second of {name} alone teaches nothing; mark more.", name=the(name)))
    if np.sqrt(np.square(voice, dtype=np.float64).mean()) < _QUIET:
        raise ProjectError(tr("Where {name} is said to play alone, it is silent.", name=the(name)))
    return voice


def _drawn(voice: Floats, rate: int, length: int, random: np.random.Generator) -> Floats:
    """(length,) at the studio's rate of a voice from anywhere on, at some level, often at another speed; it begins anew
    at its end."""
    gain = 10 ** (random.normal(0, SPREAD_DB) / 20)
    speed = 2 ** (random.uniform(-_SEMITONES, _SEMITONES) / 12) if random.random() < _ALTERED else 1.0
    places = (random.integers(len(voice)) + speed * rate / STUDIO_RATE * np.arange(length)) % (len(voice) - 1)
    whole = places.astype(np.int64)
    part = (places - whole).astype(np.float32)
    return np.asarray(gain * (voice[whole] * (1 - part) + voice[whole + 1] * part), np.float32)


def _mixture(stems: Floats, warp: Warp) -> KnownWindow:
    """The lesson of stems (K, n) that are all there is."""
    mix = stft(stems.sum(axis=0, keepdims=True), warp.config, 0, WINDOW)[0]
    spectra = stft(stems, warp.config, 0, WINDOW)
    # As a mask's share of a band acts on the bins around it.
    spread = warp.synthesis.T.tocsr()
    bands = np.stack([warp.to_bands(np.abs(one)) for one in spectra])
    total = bands.sum(axis=0)
    own = np.square(np.abs(spectra)).sum(axis=(1, 2), dtype=np.float64).astype(np.float32)
    # Whoever rests in this window: how well it is heard says nothing.
    own[own < _RESTS * own.max()] = 0
    return KnownWindow(
        bands=warp.to_bands(np.abs(mix)),
        shares=np.asarray(bands / np.maximum(total, 1e-12), np.float32),
        weights=(total > 0).astype(np.float32),
        power=np.asarray(spread @ np.square(np.abs(mix)), np.float32),
        match=np.stack([np.asarray(spread @ (mix * one.conj()).real, np.float32) for one in spectra]),
        own=own,
    )
