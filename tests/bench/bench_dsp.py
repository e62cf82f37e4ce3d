"""Spectra there and back, and any mix of a mask: what playing and exporting stand on."""

from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray

from engine.dsp.resynth import Renderer
from engine.dsp.stft import istft, stft
from engine.dsp.warp import Warp
from engine.grid import MaskGrid, StftConfig
from engine.project.segmentation import Segmentation
from tests.bench.figures import Figure, real_time

SECONDS = 10
UNIT = "× real time"


class Noise:
    """Ten seconds of noise, read like an `AudioBuffer`."""

    def __init__(self, rate: int, channels: int) -> None:
        self.rate, self.channels = rate, channels
        self.length = SECONDS * rate
        noise = np.random.default_rng(1).uniform(-0.5, 0.5, (channels, self.length))
        self.samples = noise.astype(np.float32)

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(channels, stop − start), zeros outside."""
        inside = self.samples[:, max(0, start) : max(0, stop)]
        before = min(max(0, -start), stop - start)
        return np.pad(inside, ((0, 0), (before, stop - start - before - inside.shape[1])))


def segmentation(instruments: tuple[str, ...]) -> Segmentation:
    """A full mask with equal shares."""
    result = Segmentation(MaskGrid.for_duration(SECONDS), instruments)
    share = 255 // (len(instruments) + 1)
    result.fill(0, np.full(result.shape, share, np.uint8))
    return result


def measure() -> Iterator[Figure]:
    """STFT, warp and rendering, as multiples of real time."""
    config = StftConfig()
    mono = Noise(config.sample_rate, 1).samples
    spectrum = stft(mono, config)
    yield Figure("STFT, mono 44.1 kHz", real_time(SECONDS, lambda: stft(mono, config)), UNIT)
    back = real_time(SECONDS, lambda: istft(spectrum, config, mono.shape[1]))
    yield Figure("inverse STFT, mono 44.1 kHz", back, UNIT)
    warp = Warp(config, MaskGrid.for_duration(SECONDS))
    magnitude = np.abs(spectrum)
    yield Figure("warp to bands, mono 44.1 kHz", real_time(SECONDS, lambda: warp.to_bands(magnitude)), UNIT)
    mask = segmentation(("violin", "cello", "flute"))
    for rate, channels in ((44_100, 2), (96_000, 6)):
        sound = Noise(rate, channels)
        renderer = Renderer(sound, mask.grid)
        speed = real_time(SECONDS, partial(renderer.render, mask, {"violin": 1.0}, 0, sound.length))
        yield Figure(f"one instrument rendered, {channels} channels at {rate / 1000:g} kHz", speed, UNIT)
