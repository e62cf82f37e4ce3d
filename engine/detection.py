"""Who plays, over a whole recording: what is heard in windows spread over it, what its pictures show, what the
likeliest instruments' masks would claim, joined into one list (NumPy only; the networks answer through `Senses`).
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles, Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.sound import Sound
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS
from engine.model.fusion import PRIOR, FusionConfig, choose, fuse, over_recording
from engine.separation_events import Event, EvidenceFound, EvidenceTrack, InstrumentEvidence, Notice, Progress

WINDOW = 256
"""Columns that are heard at a time."""
DETECTION_WINDOWS = 20
LOOKS = 8
"""At least so many pictures of a recording are looked at: in a single one an instrument may be hidden or blurred."""
CANDIDATES = 6
"""So many of the likeliest are asked what they would claim: on validation mixtures 95 % of those that play are among
those that are heard best, and eight gave no better lists."""
_SILENCE = 1e-4  # −80 dBFS: a window whose loudest sample lies below says nothing about instruments

FrameAt = Callable[[float], NDArray[np.uint8]]
"""Picture (H, W, 3) uint8 RGB at a time in seconds; raises MediaError where there is none."""


class Senses(Protocol):
    """What detection asks of the networks."""

    @property
    def fusion(self) -> FusionConfig:
        """How the model joins what they say."""
        ...

    @property
    def sees(self) -> bool:
        """Whether there is a frame network."""
        ...

    @property
    def batch(self) -> int:
        """So many windows are best asked about at a time."""
        ...

    def presence(self, bands: Floats) -> Floats:
        """(N, 21) probabilities from what is heard in windows (N, bands, 256)."""
        ...

    def look(self, picture: NDArray[np.uint8]) -> Floats:
        """(21,) probabilities from what is seen in a picture (H, W, 3)."""
        ...

    def claims(self, bands: Floats, candidates: NDArray[np.intp]) -> Floats:
        """(K,) power of windows (N, bands, 256) that the masks of these K classes take when they alone may play."""
        ...

    def told(self) -> Iterator[Notice]:
        """What has come up since the last call."""
        ...


class Heard(NamedTuple):
    """Of W windows: `places` their first columns, `odds` (W, 21) probabilities, `loud` (W,) RMS, 0 where silent;
    `bands` (bands, 256) of those that are not silent."""

    places: list[int]
    odds: Doubles
    loud: Doubles
    bands: list[Floats]


def detect(
    senses: Senses, sound: Sound, frame_at: FrameAt | None, grid: MaskGrid
) -> Generator[Event, None, EvidenceFound]:
    """Yields Progress and Notices, then EvidenceFound (which it also returns through `yield from`)."""
    fusion, places = senses.fusion, detection_places(grid)
    # Claims take a second look at each window.
    rounds = len(places) * (2 if fusion.claim else 1)
    heard = Heard(places, np.zeros((len(places), len(CLASS_IDS))), np.zeros(len(places)), [])
    seen, times = list[Floats](), looking_times(grid.duration, len(places))
    for begin in range(0, len(places), senses.batch):
        some = range(begin, min(begin + senses.batch, len(places)))
        yield Progress(begin / rounds, "listening")
        _listen(senses, sound, grid, heard, some)
        if frame_at is not None and senses.sees:
            for n in some:
                part = list[Floats]()
                for t in times[n]:
                    yield Progress(n / rounds, "looking")
                    part.append(senses.look(frame_at(float(t))))
                seen.append(np.stack(part))
        yield from senses.told()
    audio = over_recording(heard.odds, heard.loud, fusion)
    looks = np.concatenate(seen).astype(np.float64) if seen else None
    picture = None if looks is None else over_recording(looks, np.ones(len(looks)), fusion)
    claimed = np.zeros(len(CLASS_IDS))
    if fusion.claim:
        # The likeliest by ear and eye together: what is clearly seen must be able to claim what it plays.
        candidates = np.argsort(-fuse(audio, picture, fusion), kind="stable")[:CANDIDATES]
        power, whole = np.zeros(len(candidates)), 0.0
        for n in range(0, len(heard.bands), senses.batch):
            yield Progress((len(places) + n) / rounds, "listening")
            bands = np.stack(heard.bands[n : n + senses.batch])
            power += senses.claims(bands, candidates)
            whole += float(np.square(bands).sum())
            yield from senses.told()
        claimed[candidates] = power / max(whole, 1e-20)
    scores = fuse(audio, picture, fusion, claimed)
    track = _track(grid, heard, None if looks is None else np.stack([one.mean(axis=0) for one in seen]))
    evidence = _evidence(audio, picture, scores, claimed, fusion.threshold)
    result = EvidenceFound(evidence, choose(scores, CLASS_IDS, fusion), track)
    yield result
    return result


def _listen(senses: Senses, sound: Sound, grid: MaskGrid, heard: Heard, numbers: Sequence[int]) -> None:
    """Fill in what is heard in those windows; silent ones say nothing."""
    for n in numbers:
        heard.loud[n] = _loudness(sound, grid, heard.places[n])
    loud = [n for n in numbers if heard.loud[n] > 0]
    if loud:
        bands = [band_magnitudes(sound, grid, heard.places[n], heard.places[n] + WINDOW) for n in loud]
        heard.bands.extend(bands)
        heard.odds[loud] = senses.presence(np.stack(bands))


def _evidence(
    audio: Doubles, picture: Doubles | None, scores: Doubles, claimed: Doubles, threshold: float
) -> tuple[InstrumentEvidence, ...]:
    return tuple(
        InstrumentEvidence(
            name,
            None if picture is None else float(picture[k]),
            float(audio[k]),
            float(scores[k]),
            float(claimed[k]),
            threshold,
            PRIOR,
        )
        for k, name in enumerate(CLASS_IDS)
    )


def _track(grid: MaskGrid, heard: Heard, seen: Floats | None) -> EvidenceTrack:
    starts = np.array([grid.seconds_at(first) for first in heard.places], np.float32)
    ears = np.where(heard.loud[:, None] > 0, heard.odds, np.nan).astype(np.float32)
    eyes = np.full_like(ears, np.nan) if seen is None else seen.astype(np.float32)
    return EvidenceTrack(starts, grid.seconds_at(WINDOW), ears, eyes)


def _loudness(sound: Sound, grid: MaskGrid, first: int) -> float:
    """RMS of a window; 0 where it is silent."""
    start = round(grid.seconds_at(first) * sound.rate)
    samples = sound.read(start, start + round(grid.seconds_at(WINDOW) * sound.rate))
    if samples.size == 0 or float(np.abs(samples).max()) < _SILENCE:
        return 0.0
    return float(np.sqrt(np.mean(samples**2)))


def detection_places(grid: MaskGrid) -> list[int]:
    """First columns of up to `DETECTION_WINDOWS` windows spread evenly over the recording."""
    room = max(0, grid.columns - WINDOW)
    count = min(DETECTION_WINDOWS, 1 + -(-room // WINDOW))
    return sorted({round(place) for place in np.linspace(0, room, count)})


def looking_times(duration: float, windows: int) -> list[NDArray[np.float64]]:
    """When pictures are looked at, in seconds, for each of that many windows in turn: evenly over the recording, one a
    window, or several where the windows are fewer than `LOOKS`."""
    count = max(LOOKS, windows)
    return np.array_split((np.arange(count) + 0.5) * duration / count, windows)
