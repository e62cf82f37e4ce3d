"""Beats and bars of a recording, found from its sound (NumPy and SciPy's transform only).

The onset envelope is the spectral flux of 40 bands on a logarithmic scale. The tempo follows from its autocorrelation
in windows of ten seconds, weighted towards two beats a second, on the smoothest path through them; the beats from
dynamic programming: the sequence that meets the strongest onsets and keeps to the tempo (Ellis 2007, "Beat tracking by
dynamic programming", eq. 1–4, whose weights these are). Bars begin where beats are strongest in the bass and where the
spectrum changes most between two beats, since chords change there (Davies and Plumbley 2006).
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles
from engine.dsp.fft import rfft
from engine.dsp.sound import Sound
from engine.dsp.stft import hann
from engine.project.marks import MAX_BEATS, Beats

FRAMES_A_SECOND = 100
WINDOW_S = 0.046
BANDS = 40
LOWEST_HZ, HIGHEST_HZ, BASS_HZ = 30.0, 11_000.0, 200.0
SLOWEST_S, FASTEST_S = 1.5, 0.25
"""Seconds from beat to beat: 40 to 240 a minute."""
USUAL_S, OCTAVES = 0.5, 0.9
"""Where tempos are likely, and how many octaves around it."""
TIGHT = 100.0
TEMPO_WINDOW_S, TEMPO_STEP_S = 10.0, 2.0
AT_ONCE_S = 10.0


def find_beats(sound: Sound, length: int) -> Iterator[float | Beats]:
    """Yields progress 0–1, and at last the beats: none where nothing begins twice. `length`: samples of the
    recording."""
    parts = []
    step = round(AT_ONCE_S * FRAMES_A_SECOND)
    frames = -(-length * FRAMES_A_SECOND // sound.rate)
    for first in range(0, frames, step):
        parts.append(_bands(sound, first, min(first + step, frames)))
        yield 0.9 * min(first + step, frames) / frames
    yield _beats_of(np.concatenate(parts)) if frames > 4 * FRAMES_A_SECOND * FASTEST_S else Beats()


def _beats_of(bands: Doubles) -> Beats:
    flux = np.zeros_like(bands)
    flux[2:] = np.maximum(bands[2:] - bands[:-2], 0)
    envelope = _envelope(flux.sum(axis=1))
    if not envelope.any():
        return Beats()
    return _with_bars(_best_path(envelope, _periods(envelope)), bands, flux, envelope)


def _bands(sound: Sound, first: int, stop: int) -> Doubles:
    """(stop − first, BANDS) logarithmic levels of the mid signal, frames centred on n / 100 s."""
    rate = sound.rate
    size = 2 * round(WINDOW_S * rate / 2)
    centres = np.rint(np.arange(first, stop) * rate / FRAMES_A_SECOND).astype(np.int64)
    start = int(centres[0]) - size // 2
    samples = sound.read(start, int(centres[-1]) + size // 2).mean(axis=0)
    windows = np.lib.stride_tricks.sliding_window_view(samples, size)[centres - size // 2 - start]
    power = np.square(np.abs(rfft(windows * hann(size)))) * (16.0 / size**2)
    edges = np.geomspace(LOWEST_HZ, min(HIGHEST_HZ, rate / 2.1), BANDS + 1) * size / rate
    bins = np.unique(np.rint(edges).astype(np.int64))
    summed = np.add.reduceat(power, bins[:-1], axis=1)
    result = np.zeros((stop - first, BANDS))
    # Low bands narrower than a bin share one.
    result[:, BANDS - summed.shape[1] :] = np.log1p(1e4 * np.sqrt(summed))
    return result


def _envelope(flux: Doubles) -> Doubles:
    """What rises above the neighbourhood of 0.8 s, in standard deviations."""
    size = round(0.8 * FRAMES_A_SECOND)
    around = np.convolve(flux, np.full(size, 1 / size), "same")
    risen = np.maximum(flux - around, 0)
    deviation = float(risen.std())
    return risen / deviation if deviation > 1e-6 else np.zeros_like(flux)


def _periods(envelope: Doubles) -> Doubles:
    """(n,) seconds from beat to beat at each frame: the likeliest path through the windows' autocorrelations."""
    low, high = round(FASTEST_S * FRAMES_A_SECOND), round(SLOWEST_S * FRAMES_A_SECOND)
    lags = np.arange(low, high + 1)
    prior = np.exp(-0.5 * (np.log2(lags / (USUAL_S * FRAMES_A_SECOND)) / OCTAVES) ** 2)
    size, step = round(TEMPO_WINDOW_S * FRAMES_A_SECOND), round(TEMPO_STEP_S * FRAMES_A_SECOND)
    padded = np.pad(envelope, (size // 2, size // 2 + step))
    middles = np.arange(0, len(envelope), step)
    whole = _autocorrelation(envelope - envelope.mean(), high)[lags]
    whole = np.maximum(whole, 0) / max(float(whole.max()), 1e-9)
    scores = []
    for middle in middles:
        piece = padded[middle : middle + size]
        found = np.maximum(_autocorrelation(piece - piece.mean(), high)[lags], 0)
        # What the whole recording says counts as well: a window may hold little.
        scores.append((found / max(float(found.max()), 1e-9) + whole) * prior)
    path = _smooth_path(np.array(scores), np.log2(lags))
    return np.interp(np.arange(len(envelope)), middles, lags[path] / FRAMES_A_SECOND)


def _autocorrelation(x: Doubles, most: int) -> Doubles:
    """Lags 0 … `most`, each as the mean over the products that exist."""
    size = 1 << int(np.ceil(np.log2(len(x) + most + 1)))
    spectrum = np.fft.rfft(x, size)
    sums = np.fft.irfft(np.square(np.abs(spectrum)), size)[: most + 1]
    return np.asarray(sums / np.maximum(len(x) - np.arange(most + 1), 1))


def _smooth_path(scores: Doubles, octaves: Doubles) -> NDArray[np.intp]:
    """The column of each row that together score most, where an octave's change costs 6 (Viterbi)."""
    cost = 6.0 * np.abs(octaves[:, None] - octaves)
    total, came = scores[0], np.zeros(scores.shape, np.intp)
    for row in range(1, len(scores)):
        options = total[:, None] - cost
        came[row] = options.argmax(axis=0)
        total = options.max(axis=0) + scores[row]
    path = np.zeros(len(scores), np.intp)
    path[-1] = int(total.argmax())
    for row in range(len(scores) - 1, 0, -1):
        path[row - 1] = came[row, path[row]]
    return path


def _best_path(envelope: Doubles, periods: Doubles) -> NDArray[np.intp]:
    """Frames of the beats (Ellis 2007, eq. 3 and 4)."""
    width = max(1.0, float(np.median(periods)) * FRAMES_A_SECOND / 32)
    reach = int(np.ceil(3 * width))
    bell = np.exp(-0.5 * (np.arange(-reach, reach + 1) / width) ** 2)
    local = np.convolve(envelope, bell, "same")
    total, came = local.copy(), np.full(len(local), -1, np.intp)
    for frame in range(len(local)):
        period = periods[frame] * FRAMES_A_SECOND
        steps = np.arange(max(1, int(period / 2)), int(2 * period) + 1)
        steps = steps[steps <= frame]
        if not len(steps):
            continue
        reached = total[frame - steps] - TIGHT * np.log(steps / period) ** 2
        best = int(reached.argmax())
        if reached[best] > 0:
            total[frame] += reached[best]
            came[frame] = frame - steps[best]
    last = len(total) - 1 - int(total[::-1][: int(2 * periods[-1] * FRAMES_A_SECOND)].argmax())
    path = []
    while last >= 0:
        path.append(last)
        last = int(came[last])
    return _trimmed(np.array(path[::-1][:MAX_BEATS], np.intp), local)


def _trimmed(path: NDArray[np.intp], local: Doubles) -> NDArray[np.intp]:
    """Without the beats before the first and after the last sound."""
    strength = local[path]
    heard = np.flatnonzero(strength > 0.5 * np.sqrt(np.mean(np.square(strength))))
    return path[heard[0] : heard[-1] + 1] if len(heard) else path[:0]


def _with_bars(path: NDArray[np.intp], bands: Doubles, flux: Doubles, envelope: Doubles) -> Beats:
    """The beats in seconds, with three or four to a bar."""
    times = tuple((path / FRAMES_A_SECOND).tolist())
    if len(path) < 8:
        return Beats(times)
    bass = round(BANDS * np.log(BASS_HZ / LOWEST_HZ) / np.log(HIGHEST_HZ / LOWEST_HZ))
    near = np.clip(path[:, None] + np.arange(-4, 5), 0, len(bands) - 1)
    low = flux[:, :bass].sum(axis=1)[near].max(axis=1)
    struck = envelope[near].max(axis=1)
    means = np.array([bands[a:b].mean(axis=0) for a, b in zip(path, [*path[1:], len(bands)], strict=True)])
    changed = np.concatenate([[0.0], np.linalg.norm(np.diff(means, axis=0), axis=1)])
    weight = sum((_standard(feature) for feature in (low, struck, changed)), np.zeros(len(path)))
    found = {per_bar: _bar_phase(weight, per_bar) for per_bar in (4, 3)}
    per_bar = max(found, key=lambda count: found[count][1])
    return Beats(times, per_bar, found[per_bar][0])


def _bar_phase(weight: Doubles, per_bar: int) -> tuple[int, float]:
    """(the beat that begins bars, how clearly): the mean weight of the first beats, in standard errors above the
    others'."""
    best = (0, -np.inf)
    for phase in range(per_bar):
        first = np.zeros(len(weight), np.bool_)
        first[phase::per_bar] = True
        gap = float(weight[first].mean() - weight[~first].mean())
        error = float(weight.std()) * np.sqrt(1 / first.sum() + 1 / (~first).sum())
        if gap / max(error, 1e-9) > best[1]:
            best = (phase, gap / max(error, 1e-9))
    return best


def _standard(feature: Doubles) -> Doubles:
    return np.asarray((feature - feature.mean()) / max(float(feature.std()), 1e-9))
