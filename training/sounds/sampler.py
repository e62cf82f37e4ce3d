"""A sampler for single recorded notes: choose, shift by resampling, loop, fade, add up.

Two kinds of libraries are read: folders of recorded notes whose names carry the pitch, and the GUS patches of FreePats
(`training.sounds.gus`). Notes are shifted by at most `MAX_SHIFT` semitones, so that a timbre stays itself.
"""

import hashlib
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
import soundfile
from scipy.ndimage import map_coordinates
from scipy.signal import resample_poly

from engine.arrays import Floats
from training.notes.performance import Performance, Played

log = logging.getLogger(__name__)

RATE = 44100
MAX_SHIFT = 3.0
"""Largest pitch shift of a recorded note in semitones, up or down."""

_NAME = re.compile(r"(?:^|_)([a-g])(_|s|b|#)?(-?\d)(?=v\d|_|$)")
_CLASSES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
_PIECES: tuple[tuple[str, tuple[int, ...]], ...] = (
    (r"kick", (35, 36)),
    (r"xstick|snare_rs", (37,)),
    (r"snare", (38, 40)),
    (r"^cl_.*hat", (42,)),
    (r"stmp_hat", (44,)),
    (r"^op_.*hat", (46,)),
    (r"f_tom", (41, 43)),
    (r"m_tom", (45, 47, 48, 50)),
    (r"bell_ride", (53,)),
    (r"ride", (51, 59)),
    (r"crash", (49, 57)),
    (r"bongoh", (60,)),
    (r"bongol", (61,)),
    (r"quinto_hitfm", (62,)),
    (r"quinto", (63,)),
    (r"conga", (64,)),
)


@dataclass(frozen=True)
class Sample:
    """One recorded note. pitch: MIDI number (fractional), or the percussion key. loop: (start, end) samples or None.

    rates, offsets: a GUS volume envelope, empty when the recording decays by itself.
    """

    name: str
    pitch: float
    audio: Floats
    rate: int = RATE
    loop: tuple[int, int] | None = None
    rates: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()


@dataclass(frozen=True)
class NoteBank:
    """The samples of one instrument from one library, with the range (MIDI) they can play."""

    name: str
    samples: tuple[Sample, ...]
    percussion: bool = False

    @property
    def low(self) -> int:
        return int(np.ceil(min(s.pitch for s in self.samples) - MAX_SHIFT))

    @property
    def high(self) -> int:
        return int(np.floor(max(s.pitch for s in self.samples) + MAX_SHIFT))

    def reaches(self, key: int, max_shift: float) -> bool:
        """Whether a sample is near enough to a key (a percussion key is a sample's own)."""
        nearest = min(abs(key - s.pitch) for s in self.samples)
        return nearest == 0 if self.percussion else nearest <= max_shift + 0.5


def is_held_out_note(path: Path, seed: int) -> bool:
    """Whether a recorded note is for validation only: a seeded hash of its class and name, one in five."""
    digest = hashlib.sha256(f"{seed}:{path.parent.name}/{path.stem}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 5 == 0


def named_pitch(stem: str) -> int | None:
    """MIDI number a file name claims (`a2_f_rr1` → 45, `d_3v16` → d♯3 = 51), or None."""
    found = _NAME.search(stem)
    if found is None:
        return None
    letter, accidental, octave = found.groups()
    shift = {"b": -1, "s": 1, "_": 1, "#": 1}.get(accidental or "", 0)
    return 12 * (int(octave) + 1) + _CLASSES[letter] + shift


def estimate_pitch(audio: Floats, rate: int = RATE) -> float | None:
    """MIDI pitch by the normalised square difference function (McLeod & Wyvill 2005), or None where there is none."""
    estimates = []
    size = int(0.15 * rate)
    for start in (0.12, 0.25, 0.4):
        frame = audio[int(start * rate) : int(start * rate) + size].astype(np.float64)
        if len(frame) < size or np.sqrt(np.mean(frame**2)) < 1e-4:
            continue
        frame = frame - frame.mean()
        spectrum = np.fft.rfft(frame, 2 * size)
        correlation = np.fft.irfft(np.abs(spectrum) ** 2)[:size]
        energy = np.concatenate([[0.0], np.cumsum(frame**2)])
        lags = np.arange(size)
        norm = energy[size - lags] + energy[size] - energy[lags]
        nsdf = 2 * correlation / np.maximum(norm, 1e-12)
        low, high = int(rate / 4500), int(rate / 27)
        rising = np.nonzero(nsdf[1:high] < 0)[0]
        first = max(low, int(rising[0]) if len(rising) else low)
        region = nsdf[first:high]
        if len(region) < 3 or region.max() < 0.5:
            continue
        peaks = np.nonzero((region[1:-1] > region[:-2]) & (region[1:-1] >= region[2:]))[0] + 1
        good = peaks[region[peaks] > 0.9 * region.max()]
        if len(good) == 0:
            continue
        lag = first + int(good[0])
        a, b, c = nsdf[lag - 1 : lag + 2]
        fine = lag + 0.5 * (a - c) / (a - 2 * b + c) if a - 2 * b + c < 0 else lag
        estimates.append(69 + 12 * np.log2(rate / fine / 440.0))
    return float(np.median(estimates)) if estimates else None


def _library(stem: str) -> str:
    """Which recordings belong together: files that share their first word, pitch names aside."""
    return "named" if _NAME.match(stem) else stem.split("_")[0]


def load_notes(folder: Path, held_out: bool | None, seed: int) -> list[NoteBank]:
    """Banks of one class folder (only held-out files, only the others, or with None all); octaves put right per
    library.

    The pitch class comes from the name, the octave from the estimate: conventions differ between libraries, and the
    median difference over a library tells its convention.
    """
    groups: dict[str, list[tuple[Sample, float | None]]] = {}
    keys: list[Sample] = []
    for path in sorted(folder.glob("*.ogg")):
        piece = next((k for pattern, k in _PIECES if re.search(pattern, path.stem)), None)
        percussion = folder.name in ("drum", "congas")
        drone = "drone" in path.stem
        if drone or (held_out is not None and is_held_out_note(path, seed) != held_out):
            continue
        audio, rate = soundfile.read(path, dtype="float32", always_2d=True)
        mono = np.ascontiguousarray(audio.mean(axis=1))
        if percussion:
            keys += [Sample(path.stem, float(key), mono, rate) for key in piece or ()]
            continue
        named = named_pitch(path.stem)
        if named is not None:
            pair = (Sample(path.stem, float(named), mono, rate), estimate_pitch(mono, rate))
            groups.setdefault(_library(path.stem), []).append(pair)
    if keys:
        return [NoteBank(folder.name, tuple(keys), True)]
    return [_tuned(f"{folder.name}-{name}", pairs) for name, pairs in groups.items() if len(pairs) >= 2]


def _tuned(name: str, pairs: Sequence[tuple[Sample, float | None]]) -> NoteBank:
    octaves = [round((found - sample.pitch) / 12) for sample, found in pairs if found is not None]
    commonest = max(set(octaves), key=octaves.count) if octaves else 0
    # Estimates of brass err by an octave half of the time: only a clear majority overrules the names.
    octave = commonest if octaves and octaves.count(commonest) > 0.65 * len(octaves) else 0
    samples = []
    for sample, found in pairs:
        pitch = sample.pitch + 12 * octave
        if found is not None:
            off = (found - pitch + 6) % 12 - 6
            if abs(off) < 0.6:
                pitch += off
        samples.append(Sample(sample.name, pitch, sample.audio, sample.rate, sample.loop, sample.rates, sample.offsets))
    return NoteBank(name, tuple(samples))


def _choose(bank: NoteBank, note: Played, max_shift: float, rng: np.random.Generator) -> tuple[Sample, float] | None:
    """A near sample (a random one of those that need little shift) and the shift in semitones."""
    if not bank.reaches(note.key, max_shift):
        return None
    if bank.percussion:
        fitting = [s for s in bank.samples if s.pitch == note.key]
        return fitting[int(rng.integers(len(fitting)))], 0.0
    shifts = np.array([note.key - s.pitch for s in bank.samples])
    nearest = float(np.abs(shifts).min())
    near = np.nonzero(np.abs(shifts) <= nearest + 0.7)[0]
    chosen = int(rng.choice(near))
    return bank.samples[chosen], float(shifts[chosen])


def _ratio(sample: Sample, semitones: float) -> Fraction:
    step = 2.0 ** (semitones / 12.0) * sample.rate / RATE
    return Fraction(step).limit_denominator(150)


def _source(sample: Sample, needed: int) -> Floats:
    """At least `needed` samples where the recording can be looped; otherwise the recording."""
    if sample.loop is None or needed <= len(sample.audio):
        return sample.audio[: needed + 64]
    start, end = sample.loop
    loop = sample.audio[start:end]
    repeats = int(np.ceil((needed - start) / max(1, len(loop))))
    return np.concatenate([sample.audio[:start], np.tile(loop, max(1, repeats))])[: needed + 64]


def _envelope(sample: Sample, length: int, held: int) -> Floats:
    """GUS volume envelope (TiMidity's reading): three held stages, three released; 0–255 offsets span 36 dB."""
    step = 64
    count = -(-length // step)
    level, stage = 0.0, 0
    values = np.zeros(count, np.float32)
    for index in range(count):
        if stage < 3 and index * step >= held:
            stage = 3
        if stage < 6:
            target = sample.offsets[stage]
            move = sample.rates[stage] * step / RATE
            level = min(target, level + move) if target > level else max(target, level - move)
            if level == target and stage != 2:
                stage += 1
        values[index] = 2.0 ** (6.0 * (level / 255.0 - 1.0)) if level > 1 else 0.0
    return np.interp(np.arange(length), np.arange(count) * step, values).astype(np.float32)


def _one_note(sample: Sample, shift: float, note: Played, ring: float, release: float) -> Floats:
    """One sample shifted, cut to the note's length and faded."""
    ratio = _ratio(sample, shift)
    held = int((note.length + ring) * RATE)
    length = held + int(release * RATE)
    source = _source(sample, int(length * float(ratio)) + 64)
    audio = np.asarray(resample_poly(source, ratio.denominator, ratio.numerator), np.float32)[:length]
    if sample.rates:
        audio = audio * _envelope(sample, len(audio), held)
    fade = np.ones(len(audio), np.float32)
    tail = min(int(release * RATE), len(audio))
    if held < len(audio):
        fade[held:] = np.linspace(1, 0, len(audio) - held) ** 2
    elif sample.loop is None:
        fade[-min(tail, 400) :] *= np.linspace(1, 0, min(tail, 400))
    return audio * fade


def _vibrato(audio: Floats, performance: Performance) -> Floats:
    """The bend curve as a warp of time, its mean taken out so that nothing drifts; limited to ±60 cents."""
    if len(performance.bends) < 2:
        return audio
    times = np.array([t for t, _ in performance.bends])
    cents = np.array([c for _, c in performance.bends])
    cents = np.clip(cents - np.median(cents), -60, 60)
    cents -= cents.mean()
    curve = np.interp(np.arange(len(audio)) / RATE, times, cents)
    position = np.cumsum(2.0 ** (curve / 1200.0))
    return np.asarray(map_coordinates(audio, [position], order=3, mode="nearest"), np.float32)


def render_notes(
    bank: NoteBank,
    performance: Performance,
    seconds: float,
    rng: np.random.Generator,
    max_shift: float = MAX_SHIFT,
) -> Floats:
    """A performance played from recorded notes: (samples,) float32, not normalised. Notes out of reach are left out."""
    out = np.zeros(int(seconds * RATE) + 8 * RATE, np.float32)
    tuning = float(np.median([c for _, c in performance.bends])) / 100 if performance.bends else 0.0
    release = float(rng.uniform(0.03, 0.12))
    for note in performance.notes:
        chosen = _choose(bank, note, max_shift, rng)
        if chosen is None:
            continue
        sample, shift = chosen
        # Percussion rings out; a little detuning makes repeated hits differ.
        shift += float(rng.normal(0, 0.15)) if bank.percussion else tuning
        played = Played(note.start, 2.0, note.key, note.velocity) if bank.percussion else note
        audio = _one_note(sample, shift, played, performance.ring, release)
        gain = (note.velocity / 127.0) ** 1.6
        at = int(note.start * RATE)
        stop = min(len(out), at + len(audio))
        out[at:stop] += gain * audio[: stop - at]
    out = out[: int(seconds * RATE)]
    if performance.expression:
        times = np.array([t for t, _ in performance.expression])
        level = np.array([(v / 127.0) ** 1.5 for _, v in performance.expression])
        out *= np.interp(np.arange(len(out)) / RATE, times, level).astype(np.float32)
    return out if bank.percussion else _vibrato(out, performance)
