"""Where in a picture which instrument is: what the frame network says of its parts, and what follows from it (NumPy).

The network's probabilities for two instruments cannot be compared with each other: it may know a saxophone well and
hardly ever be sure of a flute. So each instrument is measured against itself: where in the picture is it seen more
than on the whole? The place belongs to the one for which that holds most.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Floats
from engine.instruments import class_index

SURE = 0.3
"""Log-odds by which a place must speak more for one instrument than for the next. Below that, nobody is named: a wrong
name is worse than none."""
SHARPER = 4.0
"""Differences in log-odds count so much more for what a point sounds like: they are small from one part of a picture to
the next, and at `SURE` somebody has most of the sound."""
FAINT = 0.1
"""Heat below this is as good as none."""
FLOOR = 0.35
"""Part of the heat that stands wherever the instrument is; the rest follows what the network looks at."""


@dataclass(frozen=True, eq=False)
class PlaceMaps:
    """One picture's evidence by place. Both arrays (C, h, w) float32 over the whole picture, C in class order.

    `views`: log-odds that the instrument is in the part of the picture around a place. `detail`: where the network
    looks for it, log-odds too: finer, and less to be trusted.
    """

    views: Floats
    detail: Floats

    def relative(self, instruments: Sequence[str]) -> Floats:
        """(K, h, w): how much more each is seen at a place than on the whole, log-odds."""
        views = self.views[[class_index(name) for name in instruments]]
        return np.asarray(views - views.mean(axis=(1, 2), keepdims=True), np.float32)

    def who(self, x: float, y: float, instruments: Sequence[str]) -> str | None:
        """Which of the instruments is seen at a point (0–1 from the left and the top), or None where the network is
        not sure. A single one needs to be likelier than not; of several, the one that is seen there about as much as
        on the whole, or more, and clearly more so than the next."""
        if not instruments:
            return None
        row, column = (min(int(p * n), n - 1) for p, n in zip((y, x), self.views.shape[1:], strict=True))
        if len(instruments) == 1:
            return instruments[0] if self.views[class_index(instruments[0]), row, column] > 0 else None
        here = self.relative(instruments)[:, row, column]
        first, second = np.argsort(-here)[:2]
        return instruments[int(first)] if here[first] > -SURE and here[first] - here[second] >= SURE else None

    def mixture(self, x: float, y: float, instruments: Sequence[str]) -> dict[str, float]:
        """What a point (0–1 from the left and the top) sounds like: the part i_k of each of the instruments that the
        pixel there is, Σ ≤ 1. Its mask is Σ_k i_k(x, y) · S_k, S_k being the instruments' own masks (Zhao et al. 2018,
        “The Sound of Pixels”, section 3.1, with our instruments in place of learnt components)."""
        if not instruments:
            return {}
        row, column = (min(max(int(p * n), 0), n - 1) for p, n in zip((y, x), self.views.shape[1:], strict=True))
        if len(instruments) == 1:
            odds = float(self.views[class_index(instruments[0]), row, column])
            return {instruments[0]: float(1 / (1 + np.exp(-np.clip(odds, -30, 30))))}
        here = SHARPER * self.relative(instruments)[:, row, column].astype(np.float64)
        parts = np.exp(here - here.max())
        return dict(zip(instruments, (parts / parts.sum()).tolist(), strict=True))

    def heat(self, instrument: str, instruments: Sequence[str]) -> Floats:
        """(h', w') 0–1, where that one of the instruments is seen; zero where another is more likely."""
        detail = self.detail[class_index(instrument)]
        low, high = float(np.quantile(detail, 0.5)), float(detail.max())
        fine = np.clip((detail - low) / max(high - low, 1e-3), 0, 1)
        if len(instruments) < 2:
            return np.asarray(fine, np.float32)
        odds = self.relative(instruments)
        share = np.exp(odds - odds.max(axis=0))
        share /= share.sum(axis=0)
        even = 1 / len(instruments)
        mine = np.clip((share[list(instruments).index(instrument)] - even) / (1 - even), 0, 1)
        rows = np.arange(fine.shape[0]) * mine.shape[0] // fine.shape[0]
        columns = np.arange(fine.shape[1]) * mine.shape[1] // fine.shape[1]
        return np.asarray(mine[rows][:, columns] * (FLOOR + (1 - FLOOR) * fine), np.float32)

    def side(self, instrument: str, instruments: Sequence[str]) -> str:
        """`left`, `middle` or `right`: where most of its heat lies; empty where the network is not sure."""
        heat = self.heat(instrument, instruments)
        across = heat.sum(axis=0)
        if heat.max() < FAINT:
            return ""
        centre = float(np.average((np.arange(len(across)) + 0.5) / len(across), weights=across))
        return "left" if centre < 0.4 else "right" if centre > 0.6 else "middle"
