"""Other bodies and breaths for sampled instruments, so that a class is not one sampler's timbre.

A network trained on soundfonts alone lost several decibels on real recorded notes. Two things samplers lack are cheap
to add: another instrument's resonances, and the noise and unrest of a living player.
"""

import numpy as np
from scipy.ndimage import uniform_filter1d
from scipy.signal import butter, sosfilt

from engine.arrays import Floats

RATE = 44100


def other_body(audio: Floats, rng: np.random.Generator) -> Floats:
    """Filter through a random body: six to fourteen resonances of ±7 dB between 90 Hz and 9 kHz, linear phase."""
    spectrum = np.fft.rfft(audio)
    octaves = np.log2(np.maximum(np.fft.rfftfreq(len(audio), 1 / RATE), 20.0) / 1000.0)
    decibels = np.zeros_like(octaves)
    for _ in range(int(rng.integers(6, 15))):
        centre, width = float(rng.uniform(-3.5, 3.2)), float(np.exp(rng.uniform(np.log(0.06), np.log(0.5))))
        decibels += float(np.clip(rng.normal(0, 3.5), -7, 7)) * np.exp(-0.5 * ((octaves - centre) / width) ** 2)
    return np.asarray(np.fft.irfft(spectrum * 10 ** (decibels / 20), len(audio)), np.float32)


def breath(audio: Floats, kind: str, rng: np.random.Generator) -> Floats:
    """Air or bow noise that follows the tone's own level, 24 to 50 dB below it."""
    # The running sum of the filter can end a hair below zero where the tone is silent.
    level = np.sqrt(np.maximum(uniform_filter1d(audio.astype(np.float64) ** 2, 1323), 0.0))
    low, high = (
        (float(rng.uniform(300, 1500)), float(rng.uniform(4000, 14000)))
        if kind == "wind"
        else (float(rng.uniform(1000, 3000)), float(rng.uniform(6000, 15000)))
    )
    air = sosfilt(butter(1, [low, high], btype="band", fs=RATE, output="sos"), rng.standard_normal(len(audio)))
    air /= max(float(np.std(air)), 1e-9)
    gain = 10 ** (float(rng.uniform(-50, -24)) / 20)
    return np.asarray(audio + gain * level * air, np.float32)


def enliven(audio: Floats, kind: str, rng: np.random.Generator) -> Floats:
    """Half of the time another body; for blown and bowed instruments, half of the time breath or bow noise."""
    if rng.random() < 0.5:
        audio = other_body(audio, rng)
    if kind in ("wind", "bowed") and rng.random() < 0.5:
        audio = breath(audio, kind, rng)
    return audio
