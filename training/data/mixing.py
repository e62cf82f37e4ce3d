"""Mixtures made from a plan on the device that trains: cut, resampled, put into rooms, coloured, mixed, and what masks
make of them.

Spectra and bands are those of `engine.dsp` (a test holds them equal); torchaudio resamples, convolves and filters.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import lru_cache

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.fft import next_fast_len
from torch import Tensor
from torchaudio.functional import fftconvolve, highpass_biquad
from torchaudio.transforms import Resample, Spectrogram

from engine.dsp.warp import Warp
from engine.grid import STUDIO_RATE, MaskGrid, StftConfig
from engine.model.objective import share_targets
from engine.presets import STUDIO, Preset
from training.data.plans import AS_RECORDED, OCTAVES, SPEEDS, MixturePlan
from training.data.stems import OTHER_CLASS, ROW, StemBank

QUIET = 1e-4
"""A source 40 dB below the mix teaches nothing about how well it is separated, and counts as not sounding."""
MOMENT = 16
"""Columns of a moment, in which somebody sounds or not."""
_RESTING = 0.01
"""Of an instrument's mean power in the window: below it, it rests for a moment."""
_ROOMS_AT_ONCE = 64
_LONGEST_ROOM = int(1.3 * STUDIO_RATE)


@dataclass(frozen=True)
class MixtureBatch:
    """N mixtures of S slots: mix (N, B, T) band magnitudes; shares (N, S, B, T) of the slots, Σ ≤ 1 (the rest is
    noise), all 0 where nothing sounds; classes (N, S) int64 that each slot counts as, −1 unused; wanted (N, 21) flags
    given to the network.

    What a mask makes of the sources (`distortion_loss`): power (N, B, T), |x|² of the bins that a cell's share acts on;
    match (N, S, B, T), Re(x·s*) there; own (N, S), |s|² in all, 0 where a slot is unused or hardly heard.

    Who sounds, 0 or 1: present (N, 21), and moments (N, T / 16, 21).
    """

    mix: Tensor
    shares: Tensor
    classes: Tensor
    wanted: Tensor
    power: Tensor
    match: Tensor
    own: Tensor
    present: Tensor
    moments: Tensor

    def part(self, first: int, last: int) -> "MixtureBatch":
        """The mixtures [first, last)."""
        return MixtureBatch(*(getattr(self, item.name)[first:last] for item in fields(self)))


@dataclass
class _Voices:
    """V voices in their mixtures: spectra (V, bins, T) complex, and where they go."""

    spectra: Tensor
    mixture: Tensor
    slot: Tensor


class Mixer:
    """Makes batches of windows of `columns` columns, on the grid of a preset, from the stems of a bank."""

    def __init__(self, bank: StemBank, columns: int, preset: Preset = STUDIO) -> None:
        self.bank, self.columns, self.device = bank, columns, bank.audio.device
        self.config = StftConfig()
        self.samples = crop_samples(columns)
        warp = Warp(self.config, MaskGrid(columns=columns, f_max=preset.f_max))
        self.analysis = torch.from_numpy(warp.analysis.toarray()).to(self.device)
        # A cell's share acts on its bins as the mask is read there, so their powers are given back to it likewise.
        self.spread = torch.from_numpy(np.ascontiguousarray(warp.synthesis.toarray().T)).to(self.device)
        self.spectrogram = Spectrogram(self.config.n_fft, hop_length=self.config.hop, power=None, center=False)
        self.spectrogram.to(self.device)
        hertz = np.maximum(self.config.bin_hertz(), 20.0)
        self.hertz = torch.from_numpy(hertz).float().to(self.device)
        self.octave = self.hertz.log2()
        # Straight between the octaves' points, in dB.
        lines = np.stack([np.interp(np.log2(hertz), OCTAVES, unit) for unit in np.eye(len(OCTAVES))])
        self.between = torch.from_numpy(lines).float().to(self.device)
        self.random = torch.Generator(self.device)

    @torch.no_grad()
    def make(self, plan: MixturePlan) -> MixtureBatch:
        """The batch of a plan."""
        self.random.manual_seed(plan.seed)
        rows = self._put(plan.rows)
        audio = self._cut(plan) * (self.bank.scale[rows] * self._put(plan.gains))[:, None]
        self._add_rooms(audio, plan)
        spectra = self.spectrogram(audio)
        spectra *= self._colours(plan)[:, :, None]
        return self._batch(plan, _Voices(spectra, self._put(plan.mixture), self._put(plan.slot)))

    def _put(self, values: NDArray[np.generic]) -> Tensor:
        return torch.from_numpy(values).to(self.device, non_blocking=True)

    def _cut(self, plan: MixturePlan) -> Tensor:
        """(V, samples) float32: the rows from `starts` on, played at `speeds`; silence where they have no sound."""
        result = torch.empty(len(plan.rows), self.samples, device=self.device)
        for speed in np.unique(plan.speeds):
            chosen = np.flatnonzero(plan.speeds == speed)
            ratio = SPEEDS[speed]
            length = -(-self.samples * ratio.numerator // ratio.denominator)
            place = self._put(plan.starts[chosen])[:, None] + torch.arange(length, device=self.device)
            inside = (place >= 0) & (place < ROW)
            rows = self._put(plan.rows[chosen])[:, None]
            crop = self.bank.audio[rows, place.clamp(0, ROW - 1)].float() * inside / 32768
            if speed != AS_RECORDED:
                crop = _resampler(ratio.numerator, ratio.denominator, self.device)(crop)
            result[self._put(chosen)] = crop[:, : self.samples]
        return result

    def _add_rooms(self, audio: Tensor, plan: MixturePlan) -> None:
        """Voices that stand in a room get its reverberation, in place."""
        # Of a length whose Fourier transform is fast.
        length = next_fast_len(self.samples + _LONGEST_ROOM, real=True) - self.samples + 1
        places = np.flatnonzero(plan.wet > 0)
        for first in range(0, len(places), _ROOMS_AT_ONCE):
            part = places[first : first + _ROOMS_AT_ONCE]
            chosen, wet = self._put(part), self._put(plan.wet[part])
            dry = audio[chosen]
            echo = fftconvolve(dry, room_responses(self._put(plan.decay[part]), length, self.random))
            echo = echo[:, : self.samples]
            level = (dry.square().mean(-1) / echo.square().mean(-1).clamp_min(1e-12)).sqrt() * wet
            audio[chosen] = dry + echo * level[:, None]

    def _colours(self, plan: MixturePlan) -> Tensor:
        """(V, bins) gain of each voice: another microphone or body, and its mixture's band limits."""
        decibels = self._put(plan.colour) @ self.between
        decibels += self._put(plan.tilt)[:, None] * (self.octave - 10).clamp(-4, 3)
        for centre, width, height in self._put(plan.peaks).permute(1, 2, 0):
            decibels += height[:, None] * torch.exp(-0.5 * ((self.octave - centre[:, None]) / width[:, None]) ** 2)
        return 10 ** (decibels / 20) * self._limits(plan.cut)[self._put(plan.mixture)]

    def _limits(self, cut: NDArray[np.float32]) -> Tensor:
        """(N, bins) gains of high-passes (12 dB an octave), low-passes (steep as a codec's), see `MixturePlan.cut`."""
        flat = torch.ones(self.config.bins)
        high = torch.stack(
            [flat if np.isnan(low) else _high_pass(round(low, 1), self.config.n_fft) for low in cut[:, 0]]
        )
        low = self._put(np.where(np.isnan(cut[:, 1]), np.float32(np.inf), cut[:, 1]))[:, None]
        decibels = ((self.hertz / low).log2().clamp_min(0) * 240).clamp_max(80)
        return high.to(self.device) * 10 ** (-decibels / 20)

    def _batch(self, plan: MixturePlan, voices: _Voices) -> MixtureBatch:
        count, slots = plan.classes.shape
        mixture, place = voices.mixture, voices.mixture * slots + voices.slot
        whole = _sums(voices.spectra, mixture, count)
        noise = self._hiss(plan, whole)
        mixed = whole[mixture]
        power = _power(voices.spectra)
        banded = (self.analysis @ power).clamp_min(0).sqrt()
        match = self.spread @ (voices.spectra.real * mixed.real + voices.spectra.imag * mixed.imag)
        if noise is not None:
            whole = whole + noise
        whole_power = _power(whole)
        own = power.sum(dim=(1, 2))
        own = torch.where(own > QUIET * whole_power.sum(dim=(1, 2))[mixture], own, torch.zeros_like(own))
        planes = banded.new_zeros(count * slots, *banded.shape[1:])
        sources, matches = planes.index_copy(0, place, banded), planes.index_copy(0, place, match)
        owns = own.new_zeros(count * slots).index_copy(0, place, own).view(count, slots)
        parts = sources.view(count, slots, *banded.shape[1:])
        if noise is not None:
            hiss = (self.analysis @ _power(noise)).clamp_min(0).sqrt()
            parts = torch.cat([parts, hiss[:, None]], dim=1)
        classes = self._put(plan.targets)
        # Where two slots count as `other` their masks are one: nothing can be said of either alone.
        residual = classes == OTHER_CLASS
        present, moments = self._present(plan, banded, own > 0, voices)
        return MixtureBatch(
            mix=(self.analysis @ whole_power).clamp_min(0).sqrt(),
            shares=share_targets(parts)[:, :slots],
            classes=classes,
            wanted=self._put(plan.wanted),
            power=self.spread @ whole_power,
            match=matches.view(count, slots, *banded.shape[1:]),
            own=owns.masked_fill(residual & (residual.sum(1, keepdim=True) > 1), 0),
            present=present,
            moments=moments,
        )

    def _hiss(self, plan: MixturePlan, whole: Tensor) -> Tensor | None:
        """Noise (N, bins, T) complex, falling by 3 dB an octave, or None where no mixture has any."""
        if not plan.hiss.any():
            return None
        rms = _power(whole).mean(dim=(1, 2)).sqrt()
        slope = (self.hertz / 1000).clamp(0.1, 20) ** -0.5
        noise = torch.randn((*whole.shape, 2), device=self.device, generator=self.random)
        noise *= 2 * (self._put(plan.hiss) * rms)[:, None, None, None] * slope[None, :, None, None]
        return torch.view_as_complex(noise)

    def _present(self, plan: MixturePlan, banded: Tensor, heard: Tensor, voices: _Voices) -> tuple[Tensor, Tensor]:
        """Who sounds in the window (N, 21), and in each of its moments (N, T / 16, 21)."""
        kind = self._put(plan.classes)[voices.mixture, voices.slot]
        power = banded.square().sum(1).view(len(banded), -1, MOMENT).sum(-1)
        sounding = (power > _RESTING * power.mean(1, keepdim=True)) & heard[:, None]
        present = torch.zeros(len(plan.classes), OTHER_CLASS + 1, device=self.device)
        moments = torch.zeros(len(plan.classes), power.shape[1], OTHER_CLASS + 1, device=self.device)
        present[voices.mixture, kind] = heard.float()
        moments[voices.mixture, :, kind] = sounding.float()
        return present[:, :OTHER_CLASS], moments[:, :, :OTHER_CLASS]


def crop_samples(columns: int) -> int:
    """Samples under `columns` windows: every one of them sees sound, none padding."""
    config = StftConfig()
    return (columns - 1) * config.hop + config.n_fft


def room_responses(decay: Tensor, length: int, random: torch.Generator) -> Tensor:
    """Reverberations (R, length) without the direct sound, of rooms whose sound decays by 60 dB in `decay` (R,) s: a
    few early reflections, then noise, treble first (as `training.sounds.acoustics.room_response`)."""
    count, device = len(decay), decay.device
    time = torch.arange(length, device=device) / STUDIO_RATE
    bright = torch.randn(count, length, device=device, generator=random)
    spectrum = torch.fft.rfft(torch.randn(count, length, device=device, generator=random))
    hertz = torch.linspace(0, STUDIO_RATE / 2, spectrum.shape[1], device=device)
    draw = torch.rand(count, 2, device=device, generator=random)
    dark = torch.fft.irfft(spectrum / (1 + (hertz / (1200 + 2800 * draw[:, :1])) ** 2).sqrt(), length)
    fall = torch.exp(-6.9 * time / decay[:, None])
    bright = bright * torch.exp(-6.9 * time / (decay[:, None] * (0.35 + 0.35 * draw[:, 1:])))
    response: Tensor = (0.4 * bright + 2 * dark * fall) * (time / 0.012).clamp_max(1) * 0.06
    early = torch.rand(count, 8, 3, device=device, generator=random)
    at = 0.002 + 0.043 * early[..., 0]
    height = (0.2 + 0.6 * early[..., 1]) * torch.exp(-6.9 * at / decay[:, None]) * torch.sign(early[..., 2] - 0.5)
    response.scatter_add_(1, (at * STUDIO_RATE).long(), height)
    return response


@lru_cache(maxsize=2 * len(SPEEDS))
def _resampler(fast: int, slow: int, device: torch.device) -> Resample:
    return Resample(fast, slow, lowpass_filter_width=16).to(device)


@lru_cache(maxsize=4096)
def _high_pass(hertz: float, n_fft: int) -> Tensor:
    """(bins,) gain of a second-order high-pass: of its answer to an impulse, which is over long before `n_fft`.

    Run over the sound itself, a recursive filter goes sample by sample, on a graphics card no faster than elsewhere.
    """
    impulse = torch.zeros(n_fft)
    # Small: torchaudio clips what a filter gives at 1.
    impulse[0] = 0.125
    answer: Tensor = highpass_biquad(impulse, STUDIO_RATE, hertz)
    gain: Tensor = torch.fft.rfft(answer).abs() / 0.125
    return gain


def _sums(spectra: Tensor, mixture: Tensor, count: int) -> Tensor:
    """Voices (V, …) complex → mixtures (count, …)."""
    parts = torch.view_as_real(spectra)
    return torch.view_as_complex(parts.new_zeros(count, *parts.shape[1:]).index_add_(0, mixture, parts))


def _power(spectra: Tensor) -> Tensor:
    return spectra.real.square() + spectra.imag.square()


def chunks(batch: MixtureBatch, size: int) -> Iterator[MixtureBatch]:
    """A batch in parts of at most so many mixtures."""
    for first in range(0, len(batch.mix), size):
        yield batch.part(first, first + size)
