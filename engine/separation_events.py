"""What a separation reports while it runs (no torch: the window and the command line import this first)."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

Doubt: TypeAlias = Literal["likely", "perhaps", "no sign"]
Stage: TypeAlias = Literal["listening", "looking", "separating"]


@dataclass(frozen=True)
class InstrumentEvidence:
    """How strongly one instrument shows, each 0–1: in the picture (None without one), in the sound, and both
    joined; and what part of the sound's power its mask would claim beside the other likely ones'. `threshold`: from
    where on the model's card takes an instrument; `least`: what is expected of any when nothing is known.
    """

    instrument: str
    visual: float | None
    audio: float
    score: float
    claimed: float = 0.0
    threshold: float = 0.5
    least: float = 0.1

    def in_words(self, probability: float) -> Doubt:
        """What one of these probabilities comes to: likely is what the card's fusion would take, perhaps what is more
        than nothing known."""
        if probability >= self.threshold:
            return "likely"
        return "perhaps" if probability >= self.least else "no sign"


@dataclass(frozen=True, eq=False)
class EvidenceTrack:
    """The same by place. `starts` (W,) seconds, rising: where each examined window of `length` seconds begins; `heard`
    and `seen` (W, C) float32 0–1 in class order, NaN where a window is silent or there is no picture.
    """

    starts: NDArray[np.float32]
    length: float
    heard: NDArray[np.float32]
    seen: NDArray[np.float32]


@dataclass(frozen=True)
class EvidenceFound:
    """What was found: evidence for all 21 classes in class order, and the instruments that are separated
    (chosen from it, or as they were asked for). `track`: the evidence over time, where somebody looked.
    """

    evidence: tuple[InstrumentEvidence, ...]
    chosen: tuple[str, ...]
    track: EvidenceTrack | None = None


@dataclass(frozen=True, eq=False)
class MaskBlock:
    """A finished piece of mask: planes (K, B, t) uint8, one per instrument, Σ over K ≤ 255, for columns
    first … first + t - 1.
    """

    first: int
    instruments: tuple[str, ...]
    planes: NDArray[np.uint8]


@dataclass(frozen=True)
class Progress:
    """How far the whole run is, 0–1, never falling, and what it is doing."""

    done: float
    stage: Stage


@dataclass(frozen=True)
class Notice:
    """Something went otherwise than planned and the work goes on: one sentence, and torch's name of the device that
    the networks run on from here.
    """

    text: str
    device: str


Event: TypeAlias = EvidenceFound | MaskBlock | Progress | Notice
