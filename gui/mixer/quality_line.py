"""How good each stem is likely to be, second by second: computed once the mask has settled, drawn over the level."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from engine.language import tr
from engine.media.reader import AudioBuffer
from engine.project.segmentation import Segmentation
from gui.mixer.settled import SettledLines
from gui.session.recording.open_clip import OpenClip
from gui.session.session import Session
from gui.work.jobs import Job, JobProgress, Kind

if TYPE_CHECKING:
    from engine.quality import Quality

MOST = 120
"""Seconds that are looked at, evenly over the recording."""
SETTLE_MS = 2000
Told = Mapping[str, "Quality"]


class QualityLines(SettledLines["Quality"]):
    """Of all instruments; they wait until the mask is whole."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, "search", SETTLE_MS, parent)

    def _job_for(self, clip: OpenClip) -> Job[Told] | None:
        mask = clip.segmentation
        if mask is None or self._session.separation.running:
            return None
        sound, mask = clip.buffer, mask.snapshot()
        return Job[Told](Kind.QUALITY, tr("Judging the stems"), lambda token: _judged(sound, mask), owner=clip)


def _judged(sound: AudioBuffer, mask: Segmentation) -> Iterator[JobProgress | Told]:
    # Imported here: it needs SciPy, and the window must not wait for that.
    from engine.quality import qualities

    steps = qualities(sound, mask, MOST)
    while True:
        try:
            yield JobProgress(next(steps))
        except StopIteration as stop:
            told: Told = stop.value
            yield told
            return


def heights(quality: "Quality | None") -> NDArray[np.float32]:
    """(n,) 0–1 of the lowest to the highest dB that is ever estimated; NaN where it hardly sounds."""
    if quality is None:
        return np.zeros(0, np.float32)
    return np.asarray((quality.decibels + 10) / 40, np.float32)


def said(quality: "Quality | None") -> str:
    """What a line's tip says of it."""
    where = tr("Where it plays; click to go there")
    if quality is None or quality.mean is None:
        return where
    hand, taught = quality.part(quality.hand), quality.part(quality.taught)
    made = ""
    if hand >= 0.005 and taught >= 0.005:
        made = tr(
            "; {hand:.0%} by hand and {taught:.0%} by teaching, the rest by the network", hand=hand, taught=taught
        )
    elif hand >= 0.005:
        made = tr("; {hand:.0%} by hand, the rest by the network", hand=hand)
    elif taught >= 0.005:
        made = tr("; {taught:.0%} by teaching, the rest by the network", taught=taught)
    return tr(
        "{where}. Upper line: its stem is estimated at {mean:.0f} dB{made}", where=where, mean=quality.mean, made=made
    )
