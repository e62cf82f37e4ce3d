"""Mix × mask → sound, for any span, at any rate: the one path for listening, auditioning and export.

The mask lives on its own grid; here it is read at the centres of the recording's STFT frames (linear
interpolation in time) and at its bins (linear interpolation in log frequency), multiplied onto the mix and
transformed back. Every block uses all frames that touch it, so a span comes out the same however it is cut.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.dsp.sound import MultichannelSound
from engine.dsp.stft import Spectrum, frame_span, istft, sample_span, stft
from engine.dsp.warp import Warp
from engine.grid import MaskGrid, StftConfig
from engine.instruments import OTHER

BLOCK_FRAMES = 64
"""Frames rendered at a time: enough to make the overlap cheap, few enough to stay in the processor's cache."""


class Shares(Protocol):
    """The mask: `engine.project.segmentation.Segmentation`, or anything read like it."""

    @property
    def grid(self) -> MaskGrid: ...

    @property
    def instruments(self) -> tuple[str, ...]: ...

    @property
    def filled(self) -> NDArray[np.bool_]:
        """(T,) columns that the network has reached."""
        ...

    def shares(self, first: int, stop: int) -> NDArray[np.uint8]:
        """(K, bands, stop - first) uint8; columns outside the grid repeat the nearest one."""
        ...


class Renderer:
    """Renders spans of one recording through masks on one kind of grid. Safe to use from several threads."""

    def __init__(self, buffer: MultichannelSound, grid: MaskGrid) -> None:
        self._buffer = buffer
        self._config = StftConfig.for_rate(buffer.rate)
        self._warp = Warp(self._config, grid)
        # The number of columns may grow with the recording; the bands and their pace may not.
        self._kind = _kind(grid)

    def render(
        self,
        segmentation: Shares | None,
        weights: Mapping[str, float],
        start: int,
        stop: int,
        unfilled: float | None = 1.0,
    ) -> Floats:
        """Samples [start, stop) of the mix with each instrument's share scaled by its weight: float32
        (channels, stop - start).

        `weights`: linear gain by instrument id, `other` included; what is not named is silent. Without a
        segmentation the mix itself comes out. `unfilled`: gain of columns that the network has not reached
        (1: the mix sounds until the mask is there); None takes them as they are, all `other`.
        """
        if segmentation is None:
            return self._buffer.read(start, stop)
        (result,) = self.render_many(segmentation, [weights], start, stop, unfilled)
        return result

    def render_many(
        self,
        segmentation: Shares,
        mixes: Sequence[Mapping[str, float]],
        start: int,
        stop: int,
        unfilled: float | None = None,
    ) -> list[Floats]:
        """Several mixes of the same span, sharing the forward transform: as many (channels, samples)."""
        if _kind(segmentation.grid) != self._kind:
            raise ValueError("the mask's grid is not the one this renderer was made for")
        shape = (self._buffer.channels, max(0, stop - start))
        result = [np.empty(shape, np.float32) for _ in mixes]
        weights = [gains(segmentation.instruments, mix) for mix in mixes]
        for first, last in _blocks(start, stop, BLOCK_FRAMES * self._config.hop):
            pieces = self._block(segmentation, weights, first, last, unfilled)
            for whole, piece in zip(result, pieces, strict=True):
                whole[:, first - start : last - start] = piece
        return result

    def _block(
        self, segmentation: Shares, mixes: Sequence[Floats], start: int, stop: int, unfilled: float | None
    ) -> Iterator[Floats]:
        config = self._config
        first_frame, stop_frame = frame_span(config, start, stop)
        first_sample, stop_sample = sample_span(config, first_frame, stop_frame)
        mix = self._buffer.read(first_sample, stop_sample)
        spectrum: Spectrum | None = None
        for weights in mixes:
            if np.all(weights == weights[0]) and unfilled in (None, weights[0]):
                # The same weight everywhere: the mix itself, not a transform of it there and back.
                yield weights[0] * mix[:, start - first_sample : stop - first_sample]
                continue
            if spectrum is None:
                spectrum = stft(mix, config, first_frame, stop_frame - first_frame, offset=first_sample)
                shares, reached = self._shares(segmentation, first_frame, stop_frame)
            mask = _combine(weights, shares)
            if unfilled is not None:
                mask = reached * mask + (1 - reached) * np.float32(unfilled)
            yield istft(spectrum * self._warp.to_bins(mask), config, stop - start, first_frame, start)

    def _shares(self, segmentation: Shares, first_frame: int, stop_frame: int) -> tuple[Floats, Floats]:
        """(K, bands, frames) 0–1: the mask at the frames' centres; (frames,) 0–1: whether it is there yet."""
        config, grid = self._config, segmentation.grid
        position = np.arange(first_frame, stop_frame) * (config.hop / config.sample_rate / grid.hop_s)
        # A frame that stands on a column up to rounding takes that column alone.
        lower = np.floor(position + 1e-6).astype(int)
        part = np.clip(position - lower, 0, 1).astype(np.float32)
        first, stop = int(lower[0]), int(lower[-1]) + 2
        planes = segmentation.shares(first, stop).astype(np.float32) * np.float32(1 / 255)
        columns = np.clip(np.arange(first, stop), 0, grid.columns - 1)
        filled = segmentation.filled[columns].astype(np.float32)
        lower -= first
        return _between(planes, lower, part), _between(filled, lower, part)


def _between(values: Floats, lower: NDArray[np.int_], part: Floats) -> Floats:
    """Linear interpolation along the last axis at lower + part."""
    here = values[..., lower]
    if np.all(part < 1e-6):
        return here
    return here * (1 - part) + values[..., lower + 1] * part


def gains(instruments: Sequence[str], weights: Mapping[str, float]) -> NDArray[np.float32]:
    """(1 + K,) float32: the weight of `other`, then of each instrument; 0 where none is given."""
    return np.array([weights.get(name, 0.0) for name in (OTHER.id, *instruments)], np.float32)


def _combine(weights: NDArray[np.float32], shares: NDArray[np.float32]) -> NDArray[np.float32]:
    """Σ weight · share over the instruments and what remains: (bands, frames).

    other = 1 - Σ shares, therefore w₀·(1 - Σ sₖ) + Σ wₖ·sₖ = w₀ + Σ (wₖ - w₀)·sₖ.
    """
    # In full: what is left over cannot be worked out where nobody plays.
    flat = shares.reshape(len(shares), shares.shape[1] * shares.shape[2])
    combined: Floats = (weights[1:] - weights[0]) @ flat + weights[0]
    return combined.reshape(shares.shape[1:])


def _kind(grid: MaskGrid) -> tuple[float, ...]:
    return grid.bands, grid.f_min, grid.f_max, grid.hop_s


def _blocks(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """[start, stop) cut at multiples of `size`."""
    while start < stop:
        end = min(stop, (start // size + 1) * size)
        yield start, end
        start = end
