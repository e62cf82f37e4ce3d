"""Sound of the mixer at any position, rendered a little ahead."""

import time
from collections.abc import Callable

from engine.arrays import Floats
from engine.dsp.resynth import Shares
from engine.playback.meter import Meter
from engine.playback.mixer import Renders, reached_share
from engine.playback.views import NetworkView, RegionView
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.region import Region

AHEAD_S = 0.04
"""Seconds rendered at a time as long as rendering is quick: an edit is heard that much later."""
MAX_AHEAD_S = 0.64
BUSY = 0.4
"""Share of real time above which larger pieces are rendered (they share more of the transform's overlap)."""


class Source:
    """Sound of the mixer at any position, rendered somewhat ahead and kept until something changes.

    Used by one thread at a time, except `refresh`.
    """

    def __init__(
        self,
        renderer: Renders,
        get_segmentation: Callable[[], Segmentation | None],
        rate: int,
        now: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._renderer = renderer
        self._get_segmentation = get_segmentation
        self._meter = Meter(renderer, rate)
        self._rate = rate
        self._now = now
        self._ahead = round(AHEAD_S * rate)
        self._edits = 0
        self.audition: Region | None = None
        """Only these cells sound; everything, without."""
        self.network = False
        """The network's own mask sounds, without the person's edits."""
        self._kept: Floats | None = None
        self._kept_from = 0
        self._kept_for: tuple[object, ...] = ()

    def refresh(self) -> None:
        """The mask was edited: render anew from here on. Any thread."""
        self._edits += 1

    def state(self, mix: MixState) -> tuple[object, ...]:
        """What a reading depends on besides its place: two readings of equal state are of the same sound."""
        return (self._get_segmentation(), mix, self._edits, self.audition, self.network)

    def read(self, mix: MixState, start: int, stop: int) -> Floats:
        """Samples [start, stop) through the mixer: float32 (channels, stop - start). A view: do not write."""
        segmentation = self._get_segmentation()
        wanted = self.state(mix)
        first = start - self._kept_from
        kept = self._kept
        if kept is None or wanted != self._kept_for or first < 0 or stop - self._kept_from > kept.shape[1]:
            began = self._now()
            length = max(self._ahead, stop - start)
            kept = self._render(segmentation, mix, start, start + length)
            self._kept, self._kept_from, self._kept_for, first = kept, start, wanted, 0
            if (self._now() - began) * self._rate > BUSY * length:
                self._ahead = min(2 * self._ahead, round(MAX_AHEAD_S * self._rate))
        return kept[:, first : first + stop - start]

    def levels(self, mix: MixState, at: int) -> dict[str, float]:
        """dBFS of each instrument and `other` at a sample; empty where there is no mask yet."""
        segmentation = self._get_segmentation()
        if segmentation is None or not reached_share(segmentation, self._rate, at, at + 1).all():
            return {}
        return self._meter.levels(segmentation, mix.weights(segmentation.instruments), at)

    def _render(self, segmentation: Segmentation | None, mix: MixState, start: int, stop: int) -> Floats:
        region = self.audition
        if segmentation is None:
            return self._renderer.render(None, {}, start, stop)
        weights = mix.weights(segmentation.instruments)
        mask: Shares = NetworkView(segmentation) if self.network else segmentation
        if region is not None:
            view = RegionView(mask, region)
            return self._renderer.render(view, view.weights(weights), start, stop)
        reached = reached_share(segmentation, self._rate, start, stop)
        if not reached.any():
            return self._renderer.render(None, {}, start, stop)
        separated = self._renderer.render(mask, weights, start, stop)
        if reached.all():
            return separated
        # Where the network has not been yet the mix itself sounds, with a slope of one column between.
        return separated * reached + self._renderer.render(None, {}, start, stop) * (1 - reached)
