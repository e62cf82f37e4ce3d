"""The notes of one instrument, found in its stem: onset, offset, pitch, loudness, and how sure that is.

At every column of the grid the salience of each pitch is how far its partials stand out of the spectrum (`dsp.pitch`,
after Klapuri 2006). The most salient pitch is taken, its partials are taken out, and the next one is looked for, as
many as the instrument can play at once. A note is a run of columns with one pitch; where its level rises again by 6 dB,
it was struck again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles, Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.fft import rfft
from engine.dsp.pitch import PARTIALS, weights_for
from engine.dsp.resynth import Renderer, Shares
from engine.dsp.sound import MultichannelSound, Sound
from engine.dsp.spectra import Rows, Spectra, at_bins
from engine.dsp.stft import hann
from engine.grid import STUDIO_N_FFT, MaskGrid

LOWEST, HIGHEST = 28, 100
"""MIDI numbers: E1 to E7."""
FINE = 3
"""Pitches that are tried to a semitone."""
AT_ONCE = 256
"""Columns looked at together: 6 s."""
FEWEST_COLUMNS = 3
GAP_COLUMNS = 2
"""A pitch that is lost for so long only goes on."""
RANGE_DB = 42.0
"""Softer than this below the stem's loud moments nothing is a note."""
STRUCK_DB = 6.0
LEAST = 0.30
"""Salience, of 1 for a note all of whose partials stand out by 40 dB, of the first note of a column; ..."""
LEAST_MORE = 0.4
"""... and of further ones, as a share of the first."""
SURE = 0.5
SURE_SALIENCE = 0.6
"""From this mean salience on a note is as sure as can be."""
ONSET_DB = 18.0
LATE_S = 0.015
"""A pitch stands out as soon as it fills enough of the window: so much after its onset (the median over scores that are
not held out)."""
WINDOW_S, STEP_S, RISE_STEPS = 0.046, 0.005, 4
"""Of the transform that onsets are looked for with; a rise is taken over so many steps."""
EARLIER_S, LATER_S, FAR_S = 0.15, 0.03, 0.3
"""An onset may lie so much before and after where the pitch begins to stand out; far from there it counts for less, by
a Gaussian of that deviation. Like `COMPRESSED` chosen on scores and sounds that the networks were trained on."""
COMPRESSED = 0.2
"""Magnitudes are raised to this: a soft partial's rise counts nearly as much as a loud one's."""
ONSET_PARTIALS, ONSET_HZ = 10, 6000.0
LEAST_S = 0.03
AT_ONCE_S = 6.0
AROUND_S = 1.0
"""Before and after a passage, so that notes at its edges are found whole."""
HEARD_DB, HEARD_PART = -60.0, 0.02
"""Of a full-scale sine; of the power of the mix."""
UNPITCHED = frozenset({"drum", "congas"})
"""Instruments whose sounds have no pitch worth writing."""
SINGLE = frozenset({"flute", "clarinet", "bassoon", "saxophone", "trumpet", "tuba", "erhu", "bagpipe", "electric_bass"})
DOUBLE = frozenset({"violin", "cello", "banjo", "ukulele", "pipa", "xylophone"})


@dataclass(frozen=True)
class PlayedNote:
    """`start`, `stop`: seconds; `pitch`: MIDI number; `cents`: how far it sounds from that; `velocity`: 1–127;
    `sure`: 0–1."""

    start: float
    stop: float
    pitch: int
    cents: float
    velocity: int
    sure: float

    @property
    def doubtful(self) -> bool:
        """Whether somebody should look at it."""
        return self.sure < SURE


class RenderedPart:
    """One instrument's part of a recording, rendered when it is read."""

    def __init__(self, sound: MultichannelSound, mask: Shares, name: str) -> None:
        self.rate, self.channels = sound.rate, sound.channels
        self._renderer, self._mask = Renderer(sound, mask.grid), mask
        self._weights: Mapping[str, float] = {name: 1.0}

    def read(self, start: int, stop: int) -> Floats:
        """(channels, stop − start)."""
        return self._renderer.render(self._mask, self._weights, start, stop)


@dataclass(frozen=True, eq=False)
class _Later:
    """A sound from one of its samples on."""

    sound: Sound
    offset: int

    @property
    def rate(self) -> int:
        """Samples per second."""
        return self.sound.rate

    def read(self, start: int, stop: int) -> Floats:
        """(channels, stop − start), counted from the offset."""
        return self.sound.read(self.offset + start, self.offset + stop)


def voices_of(instrument_id: str) -> int:
    """How many notes an instrument sounds at once, at most: as far as is looked."""
    if instrument_id in UNPITCHED:
        return 0
    return 1 if instrument_id in SINGLE else 2 if instrument_id in DOUBLE else 5


def find_notes(sound: Sound, grid: MaskGrid, voices: int) -> Iterator[float | tuple[PlayedNote, ...]]:
    """Yields progress 0–1, at last the notes by their onsets."""
    spectra = Spectra(sound, grid)
    shape = grid.columns, HIGHEST - LOWEST + 1
    roll = _Roll(np.zeros(shape, np.float32), np.full(shape, -200.0, np.float32), np.zeros(shape, np.float32))
    for first in range(0, grid.columns if voices else 0, AT_ONCE):
        stop = min(first + AT_ONCE, grid.columns)
        _look(spectra.rows(first, stop), spectra.bin_hertz, voices, replace(roll, first=first))
        yield 0.8 * stop / grid.columns
    found = _notes(grid, roll) if voices else ()
    placed: list[PlayedNote] = []
    for begin in np.arange(0.0, grid.duration + AT_ONCE_S, AT_ONCE_S).tolist() if found else ():
        here = [note for note in found if begin <= note.start < begin + AT_ONCE_S]
        if here:
            placed += _placed(sound, here)
        yield 0.8 + 0.19 * min(1.0, begin / max(grid.duration, AT_ONCE_S))
    yield tuple(sorted(placed, key=lambda note: (note.start, note.pitch)))


def notes_between(
    sound: MultichannelSound, mask: Shares, name: str, start_s: float, stop_s: float
) -> Iterator[float | tuple[PlayedNote, ...]]:
    """The notes of one instrument of a mask (`other` too) that begin in [`start_s`, `stop_s`) seconds, whatever the
    recording's length: yields progress 0–1, at last the notes by their onsets, in the recording's seconds."""
    grid = mask.grid
    first = max(0, int(grid.column_at(start_s - AROUND_S)))
    stop = min(grid.columns, int(grid.column_at(stop_s + AROUND_S)) + 1)
    offset = round(grid.seconds_at(first) * sound.rate)
    part = _Later(RenderedPart(sound, mask, name), offset)
    for step in find_notes(part, replace(grid, columns=max(0, stop - first)), voices_of(name)):
        if isinstance(step, float):
            yield step
            continue
        shift = offset / sound.rate
        moved = (replace(note, start=note.start + shift, stop=note.stop + shift) for note in step)
        yield tuple(note for note in moved if start_s <= note.start < stop_s)


def sounding(sound: MultichannelSound, mask: Shares, name: str, first: int, stop: int) -> NDArray[np.bool_]:
    """(stop − first,) whether an instrument of a mask (`other` too) sounds in each of these columns: the mix does,
    and a part of its power that one hears is that instrument's."""
    power = np.square(band_magnitudes(sound, mask.grid, first, stop))
    shares = mask.shares(first, stop).astype(np.float32) / 255
    owned = shares[mask.instruments.index(name)] if name in mask.instruments else 1 - shares.sum(axis=0)
    whole = power.sum(axis=0)
    loud = np.sqrt(whole) * (4.0 / STUDIO_N_FFT) > 10 ** (HEARD_DB / 20)
    return np.asarray(loud & ((np.square(owned) * power).sum(axis=0) > HEARD_PART * whole), np.bool_)


@dataclass(frozen=True, eq=False)
class _Roll:
    """(columns, semitones): salience 0–1, level in dB, cents; filled from column `first` on."""

    strength: Floats
    level: Floats
    cents: Floats
    first: int = 0


def _look(rows: Rows, bin_hertz: float, voices: int, roll: _Roll) -> None:
    """Fill in what sounds in these columns."""
    tried = np.arange(LOWEST - 0.5 + 0.5 / FINE, HIGHEST + 0.5, 1 / FINE)
    f0 = 440.0 * 2 ** ((tried - 69) / 12)
    orders = np.arange(1, PARTIALS + 1)
    weights = weights_for(f0[:, None], orders[None])
    whole = weights.sum(axis=1)
    positions = (f0[:, None] * orders / bin_hertz).ravel()
    salient = rows.salient.copy()
    here = np.arange(len(salient))
    first_score = np.zeros(len(salient), np.float32)
    for voice in range(voices):
        present = at_bins(salient, np.broadcast_to(positions, (len(salient), len(positions))))
        present = present.reshape(len(salient), len(f0), PARTIALS)
        # Partials that are missing speak against a pitch: so half of one is not taken for it.
        scores = np.einsum("tfp,fp->tf", present - 0.5 * np.maximum(0, 0.2 - present), weights)
        best = scores.argmax(axis=1)
        # Klapuri's weights fall with the pitch, so that partials of a low note are not taken for a high one; how clear
        # a pitch is does not depend on them.
        score = scores[here, best] / whole[best]
        first_score = score if voice == 0 else first_score
        good = (score > LEAST) & (score > LEAST_MORE * first_score) if voice else score > LEAST
        _note_down(rows, bin_hertz, roll, tried[best], np.where(good, score, 0))
        _take_out(salient, f0[best], good, bin_hertz)


def _note_down(rows: Rows, bin_hertz: float, roll: _Roll, pitch: Doubles, score: Floats) -> None:
    """Enter a pitch (fractional MIDI number) for each column; a score of 0: none."""
    found = np.flatnonzero(score > 0)
    semitone = np.clip(np.rint(pitch[found]).astype(int), LOWEST, HIGHEST)
    at, which = roll.first + found, semitone - LOWEST
    positions = 440.0 * 2 ** ((pitch[found] - 69) / 12)[:, None] * np.arange(1, 7) / bin_hertz
    power = at_bins(rows.power[found], positions).sum(axis=1)
    roll.strength[at, which] = np.maximum(roll.strength[at, which], score[found])
    roll.level[at, which] = 10 * np.log10(power + 1e-12)
    roll.cents[at, which] = 100 * (pitch[found] - semitone)


def _take_out(salient: Floats, f0: Doubles, good: NDArray[np.bool_], bin_hertz: float) -> None:
    """Nothing stands out any more where the partials of the pitches just found are."""
    rows = np.flatnonzero(good)[:, None]
    for order in range(1, PARTIALS + 1):
        centre = np.rint(order * f0[good] / bin_hertz).astype(int)[:, None]
        bins = centre + np.arange(-3, 4)
        salient[rows, np.minimum(bins, salient.shape[1] - 1)] *= 0.15


def _notes(grid: MaskGrid, roll: _Roll) -> tuple[PlayedNote, ...]:
    """The runs of every semitone's line."""
    loud = float(np.percentile(roll.level[roll.strength > 0], 95)) if (roll.strength > 0).any() else 0.0
    roll.strength[roll.level < loud - RANGE_DB] = 0
    result = []
    for which in np.flatnonzero((roll.strength > 0).any(axis=0)):
        line = roll.strength[:, which]
        for first, stop in _runs(line > 0):
            for begin, end in _struck(roll.level[first:stop, which], first):
                result.append(_note(grid, roll, int(which), (begin, end), loud))
    return tuple(sorted((n for n in result if n is not None), key=lambda n: (n.start, n.pitch)))


def _runs(on: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """[first, stop) of each run of at least `FEWEST_COLUMNS`, gaps of up to `GAP_COLUMNS` closed."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], on, [False])).astype(np.int8)))
    runs: list[tuple[int, int]] = []
    for first, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if runs and first - runs[-1][1] <= GAP_COLUMNS:
            runs[-1] = (runs[-1][0], stop)
        else:
            runs.append((first, stop))
    return [run for run in runs if run[1] - run[0] >= FEWEST_COLUMNS]


def _struck(level: Floats, first: int) -> list[tuple[int, int]]:
    """A run cut where its level rises again by `STRUCK_DB` within three columns, after it had fallen."""
    known = level > -150
    filled = np.interp(np.arange(len(level)), np.flatnonzero(known), level[known])
    cuts = [0]
    for column in range(FEWEST_COLUMNS, len(filled) - FEWEST_COLUMNS):
        rise = filled[min(column + 2, len(filled) - 1)] - filled[column - 1]
        falling = filled[column - 1] <= filled[max(cuts[-1], column - 4)] + 1
        if rise > STRUCK_DB and falling and column - cuts[-1] > FEWEST_COLUMNS:
            cuts.append(column)
    return [(first + a, first + b) for a, b in zip(cuts, [*cuts[1:], len(level)], strict=True)]


def _note(grid: MaskGrid, roll: _Roll, which: int, place: tuple[int, int], loud: float) -> PlayedNote | None:
    first, stop = place
    strength, level = roll.strength[first:stop, which], roll.level[first:stop, which]
    heard = strength > 0
    if heard.sum() < FEWEST_COLUMNS:
        return None
    peak = float(level[heard].max())
    begun = int(np.argmax(level > peak - ONSET_DB))
    velocity = round(float(np.clip(100 + 1.6 * (peak - loud), 10, 127)))
    # A short note, or one that hardly stands out, may be somebody else's.
    sure = float(np.clip(strength[heard].mean() / SURE_SALIENCE, 0, 1)) * min(1.0, (stop - first) / 6)
    start, end = grid.seconds_at(first + begun) - LATE_S, grid.seconds_at(stop - 0.5)
    cents = float(np.median(roll.cents[first:stop, which][heard]))
    return PlayedNote(max(0.0, start), max(end, start + grid.hop_s), LOWEST + which, cents, velocity, sure)


def _placed(sound: Sound, notes: Sequence[PlayedNote]) -> list[PlayedNote]:
    """Notes that begin near each other, with their onsets put right."""
    size, step = 2 * round(WINDOW_S * sound.rate / 2), round(STEP_S * sound.rate)
    margin = EARLIER_S + RISE_STEPS * STEP_S
    first = round((min(n.start for n in notes) - margin) * sound.rate)
    stop = round((max(n.start for n in notes) + LATER_S + margin) * sound.rate)
    mid = sound.read(first - size // 2, stop + size // 2).mean(axis=0)
    windows = np.lib.stride_tricks.sliding_window_view(mid, size)[::step]
    magnitudes = (np.abs(rfft(windows * hann(size))) ** COMPRESSED).astype(np.float32)
    # A rise is put in the middle between the two windows that it is taken from.
    seconds = (first + (np.arange(len(windows) - RISE_STEPS) + RISE_STEPS / 2) * step) / sound.rate
    return [_moved(note, _onset(note, magnitudes, seconds, sound.rate / size)) for note in notes]


def _onset(note: PlayedNote, magnitudes: Floats, seconds: Doubles, bin_hertz: float) -> float:
    """Where the partials of a note rise most near its beginning, in seconds."""
    near = (seconds >= note.start - EARLIER_S) & (seconds <= note.start + LATER_S)
    begin, end = int(near.argmax()), int(len(near) - near[::-1].argmax())
    hertz = 440.0 * 2 ** ((note.pitch + note.cents / 100 - 69) / 12) * np.arange(1, ONSET_PARTIALS + 1)
    bins = np.rint(hertz[hertz < ONSET_HZ] / bin_hertz).astype(int)[:, None] + np.arange(-1, 2)
    rows = magnitudes[begin : end + RISE_STEPS]
    partials = rows[:, np.minimum(bins, rows.shape[1] - 1)].max(axis=2)
    rise = np.maximum(0, partials[RISE_STEPS:] - partials[:-RISE_STEPS]).sum(axis=1)
    here = seconds[begin:end]
    return float(here[np.argmax(rise * np.exp(-0.5 * ((here - note.start) / FAR_S) ** 2))])


def _moved(note: PlayedNote, start: float) -> PlayedNote:
    return replace(note, start=max(0.0, start), stop=max(note.stop, start + LEAST_S))
