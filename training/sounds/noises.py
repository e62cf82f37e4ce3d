"""Sounds that are no instrument, made from arithmetic: for the class `other`, which the residual has to learn.

Every function returns mono float32 at 44.1 kHz, `seconds` long, not normalised.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, lfilter, sosfilt

from engine.arrays import Floats

RATE = 44100
KINDS = ("noise", "applause", "hum", "speech")


def noise(seconds: float, rng: np.random.Generator) -> Floats:
    """Noise with a spectral slope of 0 to −9 dB per octave and slow swells: wind, tape, a street."""
    size = int(seconds * RATE)
    spectrum = np.fft.rfft(rng.standard_normal(size))
    hertz = np.maximum(np.fft.rfftfreq(size, 1 / RATE), 30.0)
    shaped = np.fft.irfft(spectrum * hertz ** -float(rng.uniform(0, 1.5)), size)
    knots = rng.uniform(0.2, 1.0, 8)
    swell = np.interp(np.arange(size), np.linspace(0, size, 8), knots)
    return np.asarray(shaped / np.abs(shaped).max() * swell, np.float32)


def applause(seconds: float, rng: np.random.Generator) -> Floats:
    """Many claps: each a few milliseconds of band-passed noise."""
    size = int(seconds * RATE)
    out = np.zeros(size)
    for _ in range(int(rng.integers(2, 7))):
        centre = float(rng.uniform(900, 2500))
        band = butter(2, [centre * 0.6, centre * 1.6], btype="band", fs=RATE, output="sos")
        length = int(0.03 * RATE)
        clap = sosfilt(band, rng.standard_normal(length)) * np.exp(-np.arange(length) / RATE / 0.006)
        for _ in range(int(seconds * float(rng.uniform(3, 25)))):
            at = int(rng.integers(0, size - length))
            out[at : at + length] += float(rng.uniform(0.2, 1.0)) * clap
    return out.astype(np.float32)


def hum(seconds: float, rng: np.random.Generator) -> Floats:
    """Mains hum: 50 or 60 Hz with harmonics, and a little hiss."""
    time = np.arange(int(seconds * RATE)) / RATE
    base = float(rng.choice([50.0, 60.0]))
    out = 0.02 * rng.standard_normal(len(time))
    for harmonic in range(1, int(rng.integers(4, 20))):
        level = float(rng.uniform(0.1, 1.0)) / harmonic ** float(rng.uniform(0.5, 1.2))
        out += level * np.sin(2 * np.pi * base * harmonic * time + float(rng.uniform(0, 6.28)))
    return out.astype(np.float32)


def _resonance(audio: NDArray[np.float64], hertz: float, width: float) -> NDArray[np.float64]:
    radius = np.exp(-np.pi * width / RATE)
    angle = 2 * np.pi * hertz / RATE
    return np.asarray(lfilter([1 - radius], [1, -2 * radius * np.cos(angle), radius**2], audio))


def speech(seconds: float, rng: np.random.Generator) -> Floats:
    """Babble: glottal pulses through three formants that change with each syllable, fricatives, pauses."""
    size = int(seconds * RATE)
    out = np.zeros(size)
    base = float(np.exp(rng.uniform(np.log(85), np.log(260))))
    tract = float(rng.uniform(0.85, 1.2))
    at = int(rng.uniform(0, 0.5) * RATE)
    while at < size - RATE // 4:
        length = int(rng.uniform(0.08, 0.28) * RATE)
        length = min(length, size - at)
        if rng.random() < 0.25:
            high = butter(2, float(rng.uniform(2500, 5000)), btype="high", fs=RATE, output="sos")
            syllable = 0.3 * sosfilt(high, rng.standard_normal(length))
        else:
            slide = np.linspace(1.0, float(rng.uniform(0.8, 1.25)), length)
            phase = np.cumsum(base * float(rng.uniform(0.85, 1.25)) * slide / RATE)
            pulses = np.diff(np.floor(phase), prepend=0.0)
            pulses = np.asarray(lfilter([1.0], [1.0, -0.96], pulses)) + 0.02 * rng.standard_normal(length)
            formants = (rng.uniform(280, 800), rng.uniform(900, 2300), rng.uniform(2400, 3200))
            syllable = sum(
                (_resonance(pulses, float(f) * tract, 60 + 0.05 * float(f)) for f in formants), np.zeros(length)
            )
            syllable = syllable / max(float(np.abs(syllable).max()), 1e-9)
        out[at : at + length] += float(rng.uniform(0.4, 1.0)) * syllable * np.hanning(length) ** 0.5
        at += int(length * float(rng.uniform(0.8, 1.1)))
        if rng.random() < 0.12:
            at += int(rng.uniform(0.2, 0.7) * RATE)
    return out.astype(np.float32)


def make(kind: str, seconds: float, rng: np.random.Generator) -> Floats:
    """A sound of one of `KINDS`."""
    makers = {"noise": noise, "applause": applause, "hum": hum, "speech": speech}
    return makers[kind](seconds, rng)
